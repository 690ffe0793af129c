import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const archiveBank = staffOperation<DeskApi['archiveBank']>()({
  needs: 'keep banks',
  input: v.strictObject({ bankId: id, archived: v.boolean() }),
  over: () => ['district'],
  async intend({ bankId, archived }, { now, store }) {
    const bank = await store.banks.get(bankId)
    if (!bank) return refuse('bank_not_found')
    if (bank.archived === archived) return { already: {} }
    return {
      about: `bank:${bankId}`,
      before: { archived: bank.archived },
      after: { archived },
      write: async () => (await store.banks.archive(bank, archived, now)) || refuse('changed_meanwhile'),
      answer: {},
    }
  },
})
