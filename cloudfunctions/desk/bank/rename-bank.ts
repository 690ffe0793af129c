import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { bankName } from '../../../schema/question'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const renameBank = staffOperation<DeskApi['renameBank']>()({
  needs: 'keep banks',
  input: v.strictObject({ bankId: id, name: bankName }),
  over: () => ['district'],
  async intend({ bankId, name }, { now, store }) {
    const bank = await store.banks.get(bankId)
    if (!bank) return refuse('bank_not_found')
    if (bank.name === name) return { already: {} }
    return {
      about: `bank:${bankId}`,
      before: { name: bank.name },
      after: { name },
      write: async () => (await store.banks.rename(bank, name, now)) || refuse('changed_meanwhile'),
      answer: {},
    }
  },
})
