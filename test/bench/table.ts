import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** One figure with what the same machine gave, in the same run, for doing nothing; and what we want of it. */
export interface Row {
  part: string
  what: string
  figure: string
  floor?: string
  goal?: string
  /** Whether the goal is met; absent where the figure has none. */
  met?: boolean
  /** The numbers behind, for a program. */
  numbers?: Record<string, number>
}

const columns = ['part', 'what', 'figure', 'floor', 'goal'] as const

/** The table as text; Chinese does not occur in it, so a character is a column. */
export function printTable(rows: readonly Row[]): string {
  const head: Row = {
    part: 'part',
    what: 'what',
    figure: 'figure',
    floor: 'floor in the same run',
    goal: 'goal',
  }
  const all = [head, ...rows]
  const width = (column: (typeof columns)[number]) =>
    Math.max(...all.map((row) => (row[column] ?? '').length))
  const widths = columns.map(width)
  const line = (row: Row) =>
    [
      ...columns.map((column, at) => (row[column] ?? '').padEnd(widths[at] ?? 0)),
      row.met === undefined ? '' : row.met ? 'met' : 'MISSED',
    ]
      .join('  ')
      .trimEnd()
  const rule = '-'.repeat(widths.reduce((a, b) => a + b + 2, 6))
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export function writeReport(rows: readonly Row[], began: Date, load: number): void {
  mkdirSync('dist', { recursive: true })
  const [cpu] = cpus()
  const machine = { node: process.version, cpu: cpu?.model ?? '', cores: cpus().length }
  const report = {
    began: began.toISOString(),
    machine,
    load: { before: load, after: loadavg()[0] ?? 0 },
    rows,
  }
  writeFileSync('dist/bench.json', `${JSON.stringify(report, null, 2)}\n`)
}

export const perSecond = (rate: number): string => `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`
export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`
export const times = (ratio: number): string => `x${ratio.toFixed(2)}`
