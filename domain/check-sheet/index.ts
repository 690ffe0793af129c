import type { Question } from '../question'
import type { RuleSheet } from '../rule-sheet'
import { checkAsks } from './asks'
import { checkAwards } from './awards'
import { checkBoard } from './board'
import { checkBonus } from './bonus'
import { checkDraw } from './draw'
import type { Finding } from './finding'
import { checkGates } from './gates'
import { canPlay } from './later'
import { checkPaper } from './paper'
import { checkTries } from './tries'
import { checkUnits } from './units'
import { checkWindow } from './window'

export type { Finding } from './finding'

/**
 * What contradicts itself in a sheet, or (with a pool) asks for more questions than there are: `refuse` keeps a contest from
 * being published, `warn` is told to the organiser. While the times are wrong, nothing that depends on them is judged.
 */
export function checkSheet(sheet: RuleSheet, pool?: readonly Question[]): Finding[] {
  const early = [...checkWindow(sheet), ...checkDraw(sheet, pool), ...checkGates(sheet)]
  if (early.some(({ level }) => level === 'refuse')) return early
  return [
    ...early,
    ...[checkPaper, checkTries, checkBoard, checkUnits, checkBonus, checkAwards, checkAsks, canPlay].flatMap(
      (check) => check(sheet),
    ),
  ]
}

/** The sentences that keep a sheet from being published. */
export const refusals = (findings: readonly Finding[]): string[] =>
  findings.flatMap(({ level, sentence }) => (level === 'refuse' ? [sentence] : []))
