import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { bankName } from '../../../schema/question'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { swapVersion } from '../../librarian/swap'
import { poolOf } from '../../librarian/version'
import { weigh } from '../../librarian/weigh'
import { poolId as poolIdInput, version } from './input'

export const publishBankVersion = staffOperation<DeskApi['publishBankVersion']>()({
  needs: 'keep banks',
  input: v.strictObject({ ...version, name: bankName, holds: v.nullable(poolIdInput) }),
  over: () => ['district'],
  async intend({ bankId, digest, name, holds }, { me, now, store }) {
    const poolId = poolOf({ bankId, digest })
    const bank = await store.banks.get(bankId)
    if (bank?.archived) return refuse('bank_not_found')
    if (bank?.poolId === poolId) return { already: { poolId, changed: false } }
    if ((bank?.poolId ?? null) !== holds) return refuse('changed_meanwhile')
    const known = bank?.versions.find((one) => one.poolId === poolId)
    const weight = known ?? (await weigh(bankId, digest, store))
    if ('refused' in weight) return weight
    const { questions, counts } = weight
    return {
      about: `bank:${bankId}`,
      before: bank && { name: bank.name, poolId: bank.poolId, questions: bank.versions[0]?.questions },
      after: { name, poolId, questions },
      write: (auditId) => {
        const row = { poolId, at: now, by: me.id, questions, counts, auditId }
        return swapVersion(store, { bank, bankId, name, version: row }, now)
      },
      answer: { poolId, changed: true },
    }
  },
})
