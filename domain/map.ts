import type { Gate } from './gates'
import { gateOpensAt, gateStands } from './gate-stands'
import { fullMarks, questionCount } from './paper-plan'
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
export function mapOf(sheet: RuleSheet, tally: Tally, now: number): GateOnMap[] {
  const plan = sheet.gates
  if (!plan) return []
  return plan.gates.map(({ name, materials = [] }, gate) => {
    const own = gateTally(tally, gate)
    const paper = paperPlan(sheet, gate)
    return {
      gate,
      name,
      state: stateOf(sheet, tally, gate, now),
      lit: own.lit !== null,
      opensAt: gateOpensAt(sheet, gate),
      best: own.best?.score ?? null,
      fullMarks: fullMarks(paper),
      questions: questionCount(paper),
      triesLeft: plan.triesEach === null ? null : Math.max(0, plan.triesEach - own.papers),
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

function stateOf(sheet: RuleSheet, tally: Tally, gate: number, now: number): GateOnMap['state'] {
  const stands = gateStands(sheet, tally, gate, now)
  return stands.may ? 'open' : words[stands.why]
}
