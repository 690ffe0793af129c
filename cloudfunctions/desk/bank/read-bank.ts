import * as v from 'valibot'
import type { Bank } from '../../../contract/desk/bank'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { part, partId, poolId } from './input'
import { shownBanks } from './shown'

/** So many parts in one answer: a quarter of a megabyte. */
const atOnce = 4

export const readBank = staffOperation<DeskApi['readBank']>()({
  needs: 'see banks',
  input: v.strictObject({ bankId: id, poolId: v.exactOptional(poolId), from: part }),
  over: () => ['district'],
  async run({ bankId, poolId: asked, from }, scene) {
    const { banks, contests } = scene.store
    const bank = await banks.get(bankId)
    const pool = asked ?? bank?.poolId
    if (!bank || !bank.versions.some((version) => version.poolId === pool)) return refuse('bank_not_found')
    const shownPool = pool ?? bank.poolId
    const ids = Array.from({ length: atOnce + 1 }, (_, n) => partId(shownPool, from + n))
    const parts = await contests.poolParts(shownPool, ids)
    const shown = parts.slice(0, atOnce)
    const keys = new Map(shown.flatMap((one) => one.keys.map((key) => [key.id, key] as const)))
    const entries = shown.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const key = keys.get(question.id)
        return key ? [{ question, key }] : []
      }),
    )
    const [shownBank] = (await shownBanks([bank], scene)) as [Bank]
    const next = parts.length > atOnce ? from + atOnce : null
    return { bank: shownBank, poolId: shownPool, entries, next }
  },
})
