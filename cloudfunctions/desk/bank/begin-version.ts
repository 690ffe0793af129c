import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { expireDaily } from '../../forgetting/expire-daily'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { poolOf } from '../../librarian/version'
import { questions, version } from './input'

export const beginBankVersion = staffOperation<DeskApi['beginBankVersion']>()({
  needs: 'bring a bank',
  input: v.strictObject({ ...version, questions }),
  over: () => ['district'],
  async run({ bankId, digest, questions }, { me, now, store }) {
    const poolId = poolOf({ bankId, digest })
    const bank = await store.banks.get(bankId)
    const isKnown = bank?.versions.some((known) => known.poolId === poolId) ?? false
    if (!isKnown) {
      await expireDaily(store, now)
      const upload = {
        ...{ _id: poolId, bankId, questions, startedAt: now, by: me.id },
        ...{ state: 'open' as const, renewed: 0 },
      }
      const isNew = await store.banks.begin(upload)
      if (!isNew && !(await store.banks.renew(poolId, now))) return refuse('bank_upload_gone')
    }
    return { poolId, parts: await store.contests.partNumbers(poolId) }
  },
})
