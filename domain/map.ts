import type { Gate } from './gates'
import { gateOpensAt, gateStands, type GateStands } from './gate-stands'
import { fullMarks, questionCount } from './paper-plan'
import { noRelief, type Relief } from './relief'
import { paperPlan, type RuleSheet } from './rule-sheet'
import { gateTally, type Tally } from './tally'

/** A gate as a member sees it on the map. */
export interface GateOnMap {
  gate: number
  name: string
  /** `open`: can be played; `waiting`: opens later; `missed`: its day is over; `locked`: the one before is not lit; `done`: no tries left. */
  state: 'open' | 'waiting' | 'missed' | 'locked' | 'done'
  lit: boolean
  /** ms */
  opensAt: number
  /** The best paper's points; null before the first. */
  best: number | null
  fullMarks: number
  questions: number
  /** null: no limit. */
  triesLeft: number | null
  materials: NonNullable<Gate['materials']>
}

/** The whole map at this hour; an empty list where the contest has none. */
export function mapOf(
  sheet: RuleSheet,
  tally: Tally,
  now: number,
  relief: Pick<Relief, 'tries'> = noRelief,
): GateOnMap[] {
  const plan = sheet.gates
  if (!plan) return []
  return plan.gates.map(({ name, materials = [] }, gate) => {
    const own = gateTally(tally, gate)
    const paper = paperPlan(sheet, gate)
    return {
      gate,
      name,
      state: stateOf(gateStands(sheet, tally, gate, now, relief)),
      lit: own.lit !== null,
      opensAt: gateOpensAt(sheet, gate),
      best: own.best?.score ?? null,
      fullMarks: fullMarks(paper),
      questions: questionCount(paper),
      triesLeft: plan.triesEach === null ? null : Math.max(0, plan.triesEach + relief.tries - own.papers),
      materials,
    }
  })
}

const words = {
  gate_not_open: 'waiting',
  gate_missed: 'missed',
  gate_in_turn: 'locked',
  gate_done: 'done',
} as const

const stateOf = (stands: GateStands): GateOnMap['state'] => (stands.may ? 'open' : words[stands.why])
