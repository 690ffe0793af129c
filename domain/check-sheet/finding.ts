import { points } from '../points'

/** What is wrong with a rule sheet: refused, or only warned of. `path` says where: `draw.1.points`. */
export interface Finding {
  level: 'refuse' | 'warn'
  path: string
  sentence: string
}

export const refuseIf = (wrong: boolean, path: string, sentence: string): Finding[] =>
  wrong ? [{ level: 'refuse', path, sentence }] : []

export const warnIf = (doubtful: boolean, path: string, sentence: string): Finding[] =>
  doubtful ? [{ level: 'warn', path, sentence }] : []

export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 1

export const isPercent = (value: number): boolean => value > 0 && value <= 100

/** More than nothing, in at most two decimals. */
export const isPoints = (value: number): boolean => value > 0 && points(value) === value

export const hasTwice = (list: readonly unknown[]): boolean => new Set(list).size < list.length

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** An ISO date with a zone. */
export const isMoment = (text: string): boolean => zoned.test(text) && !Number.isNaN(Date.parse(text))
