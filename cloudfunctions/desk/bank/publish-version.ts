import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { bankName } from '../../../schema/question'
import { refuse } from '../../kernel/refusal'
import { staffOperation, type StaffScene } from '../../kernel/staff-operation'
import type { BankRow, BankVersionRow } from '../../store/banks'
import { poolId as poolIdInput, poolOf, version } from './input'
import { weigh } from './weigh'

export const publishBankVersion = staffOperation<DeskApi['publishBankVersion']>()({
  needs: 'keep banks',
  input: v.strictObject({ ...version, name: bankName, holds: v.nullable(poolIdInput) }),
  over: () => ['district'],
  async intend({ bankId, digest, name, holds }, scene) {
    const { me, now, store } = scene
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
      write: (auditId) =>
        swap(bank, bankId, name, { poolId, at: now, by: me.id, questions, counts, auditId }, scene),
      answer: { poolId, changed: true },
    }
  },
})

/** Renewed first: then no removal of what was abandoned begins while it is made to hold. */
async function swap(
  bank: BankRow | null,
  bankId: string,
  name: string,
  row: BankVersionRow,
  { now, store: { banks } }: StaffScene,
) {
  const isKnown = bank?.versions.some(({ poolId }) => poolId === row.poolId) ?? false
  if (!isKnown && !(await banks.renew(row.poolId, now))) return refuse('bank_upload_gone')
  const fresh = { _id: bankId, name, archived: false, poolId: row.poolId, versions: [row], changedAt: now }
  const isDone = bank ? await banks.publish(bank, name, row) : await banks.insert(fresh)
  return isDone || refuse('changed_meanwhile')
}
