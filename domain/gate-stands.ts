import { noRelief, type Relief } from './relief'
import { opensAt, type RuleSheet } from './rule-sheet'
import { gateTally, type Tally } from './tally'
import { beijingDayStart } from './time'
import { dayOfContest } from './window'

/** Where a member stands before a gate: it may be played, or why not and from when (ms). */
export type GateStands =
  | { may: true }
  | {
      may: false
      why: 'gate_not_open' | 'gate_missed' | 'gate_in_turn' | 'gate_done'
      at: number | null
    }

const dayMs = 24 * 3600_000

/** From when (ms) a gate can be played: gate k of a map that opens day by day, on the contest's k-th day. */
export const gateOpensAt = (sheet: RuleSheet, gate: number): number =>
  sheet.gates?.opening === 'one-a-day' && gate > 0
    ? beijingDayStart(opensAt(sheet)) + gate * dayMs
    : opensAt(sheet)

export function gateStands(
  sheet: RuleSheet,
  tally: Tally,
  gate: number,
  now: number,
  relief: Pick<Relief, 'tries'> = noRelief,
): GateStands {
  const plan = sheet.gates
  const no = (why: (GateStands & { may: false })['why'], at: number | null = null): GateStands => ({
    may: false,
    why,
    at,
  })
  if (!plan || gate >= plan.gates.length) return no('gate_done')
  if (now < gateOpensAt(sheet, gate)) return no('gate_not_open', gateOpensAt(sheet, gate))
  const isPast = plan.opening === 'one-a-day' && dayOfContest(sheet.window, now) > gate + 1
  if (isPast && plan.missed === 'lost') return no('gate_missed')
  if (plan.order === 'in-turn' && gate > 0 && !gateTally(tally, gate - 1).lit) return no('gate_in_turn')
  if (plan.triesEach !== null && gateTally(tally, gate).papers >= plan.triesEach + relief.tries)
    return no('gate_done')
  return { may: true }
}
