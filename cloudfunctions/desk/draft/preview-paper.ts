import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { correctKeys } from '../../../domain/correction'
import { replayedPaper } from '../../../domain/paper'
import { fullMarks, type PaperPlan } from '../../../domain/paper-plan'
import { paperPlan, type RuleSheet } from '../../../domain/rule-sheet'
import { shortages } from '../../../domain/shortage'
import { draw, shuffle } from '../../../schema/draw'
import { gates } from '../../../schema/gates'
import { gate, id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

/** What a paper is drawn by: the rest of a sheet may still be missing. */
const plans = v.object({ draw, shuffle, gates: v.exactOptional(gates) })

export const previewPaper = staffOperation<DeskApi['previewPaper']>()({
  needs: 'organise contests',
  input: v.strictObject({
    draftId: id,
    gate: v.nullable(gate),
    turn: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
  }),
  over: () => ['district'],
  async intend({ draftId, gate, turn }, { now, store }) {
    const draft = await store.drafts.get(draftId)
    if (!draft) return refuse('draft_not_found')
    const read = v.safeParse(plans, JSON.parse(draft.sheet))
    if (!read.success || !draft.pool) return refuse('contest_not_possible')
    const sheet = read.output as unknown as RuleSheet
    if (!isGateOf(sheet, gate)) return refuse('gate_not_open')
    const [pool, keys] = await Promise.all([
      store.contests.pool(draft.pool.id, now),
      store.contests.answerKeys(draft.pool.id, now),
    ])
    const plan = paperPlan(sheet, gate)
    if (!canDraw(plan) || shortages(plan, pool).length > 0) return refuse('contest_not_possible')
    const seed = `preview ${draftId} ${String(turn)}`
    return {
      about: `contest:${draft.contestId}`,
      before: null,
      after: { draftId, poolId: draft.pool.id },
      // What is written is that somebody looked.
      write: () => Promise.resolve(true),
      answer: {
        items: replayedPaper({ seed, gate, answers: [] }, sheet, pool, correctKeys(keys, [])),
        fullMarks: fullMarks(plan),
      },
    }
  },
})

const isGateOf = ({ gates }: RuleSheet, gate: number | null): boolean =>
  gates ? gate !== null && gate < gates.gates.length : gate === null

const canDraw = ({ draw }: PaperPlan): boolean => draw.length > 0
