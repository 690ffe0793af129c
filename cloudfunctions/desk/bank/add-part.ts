import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { isSound } from '../../../domain/bank/parts'
import { bankEntry } from '../../../schema/question'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { part, partId, poolOf, version } from './input'

/** Stores a part once: what came first under its number stays, and the digest tells at the end whether it was right. */
export const addBankPart = staffOperation<DeskApi['addBankPart']>()({
  needs: 'bring a bank',
  input: v.strictObject({
    ...version,
    part,
    entries: v.pipe(v.array(bankEntry), v.minLength(1), v.maxLength(200)),
  }),
  over: () => ['district'],
  async run({ bankId, digest, part, entries }, { now, store }) {
    const poolId = poolOf({ bankId, digest })
    if (!entries.every(isSound)) return refuse('bank_question_unsound')
    if (!(await store.banks.renew(poolId, now))) return refuse('bank_upload_gone')
    const _id = partId(poolId, part)
    await store.contests.insertKeys({ _id, poolId, keys: entries.map(({ key }) => key) })
    await store.contests.insertPool({ _id, poolId, questions: entries.map(({ question }) => question) })
    return {}
  },
})
