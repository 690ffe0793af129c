import type { Changes } from '../../domain/roster/compare'
import type { ChangeDoubt } from '../../domain/roster/doubt-changes'
import type { Rename } from '../../domain/roster/keep-ids'
import type { Problem, Roster } from '../../domain/roster/roster'
import type { Unit } from '../../domain/unit'

/** So many lines of a kind; a longer list is for a program. */
const most = 50

export function printCounts(
  { units, people }: Roster,
  current: { units: number; people: number } | null,
): void {
  const of = (level: Unit['level']) => units.filter((unit) => unit.level === level).length
  console.log(`\n读到 ${of('enterprise')} 个单位、${of('team')} 个班组，名单上有 ${people.length} 人。`)
  if (current) console.log(`现在的名册有 ${current.people} 人。`)
}

export function printChanges({ renamed, streets }: Changes): void {
  printList(
    '改名',
    renamed.map(({ before, after }) => `${nameOf(before)} → ${nameOf(after)}`),
  )
  console.log('\n各街道人数')
  const sum = (side: 'before' | 'after') => streets.reduce((total, street) => total + street[side], 0)
  const rows = [...streets, { name: '合计', before: sum('before'), after: sum('after') }]
  for (const { name, before, after } of rows) {
    const change = after - before
    const figures = [before, after].map((figure) => String(figure).padStart(8)).join('  →')
    console.log(`  ${name.padEnd(8, '　')}${figures}  ${change > 0 ? '+' : ''}${change}`)
  }
}

export function printDoubts({ doubtful, doubts }: Roster): void {
  if (doubts === 0) return console.log('\n没有存疑的行。')
  console.log(`\n存疑 ${doubts} 处`)
  for (const { sheet, row, cells, reason, taken } of doubtful.slice(0, most)) {
    console.log(`  ${sheet === '' ? '' : `${sheet} `}第 ${row} 行 · ${taken ? '采用' : '不采用'} · ${reason}`)
    console.log(`      原文：${cells.filter((cell) => cell !== '').join(' | ')}`)
  }
  if (doubts > most) console.log(`  ……还有 ${doubts - most} 处`)
}

/** What of the units that hold now would change, and should be looked at. */
export function printChangeDoubts(doubts: readonly ChangeDoubt[]): void {
  printList(
    '与现在的名册相比，存疑',
    doubts.map(({ reason, rename }) => (rename ? `${reason}${howToConfirm(rename)}` : reason)),
    '处',
  )
}

const howToConfirm = ({ from, to }: Rename): string =>
  `如果是改名，请加上 --rename "${from}=${to}"，它还是同一个单位。`

export function printProblems(problems: readonly Problem[]): void {
  console.log('\n不能导入')
  for (const { sheet, row, reason } of problems.slice(0, most))
    console.log(`  ${sheet ?? ''}${row === null ? '' : `第 ${row} 行 · `}${reason}`)
}

function printList(what: string, names: readonly string[], unit = '个'): void {
  if (names.length === 0) return
  console.log(`\n${what} ${names.length} ${unit}`)
  for (const name of names.slice(0, most)) console.log(`  ${name}`)
  if (names.length > most) console.log(`  ……还有 ${names.length - most} ${unit}`)
}

const levels = { street: '街道', enterprise: '单位', team: '班组' } as const
const nameOf = ({ level, name, short }: Unit): string =>
  `${levels[level]} ${name}${short ? `（${short}）` : ''}`
