import type { DeskApi } from '../../contract/desk'
import type { ExportRow, ExportRows, ExportSlice } from '../../contract/desk/export'
import { bulk } from '../../seed/bulk'
import type { Attempt } from '../../domain/attempt'
import type { InputOf } from '../../contract/wire'
import { answersTo } from './play'
import { good, joined, type Ask, type AskDesk, type District } from './district'
import type { Paper } from './naive-results'
import type { Line } from './units'

/** Two streets with an enterprise and a team, and a street of which nobody comes. */
export const smallRoster: Line[] = [
  ['desheng', 'street', null, 40, '德胜街道'],
  ['niujie', 'street', null, 10, '牛街街道'],
  ['yuetan', 'street', null, 30, '月坛街道'],
  ['foundry', 'enterprise', 'desheng', 7, '铸造厂'],
  ['bakery', 'enterprise', 'desheng', 20, '食品厂'],
  ['casters', 'team', 'foundry', 4, '浇铸班'],
  ['school', 'enterprise', 'niujie', 5, '实验小学'],
]

export interface Player {
  openid: string
  name: string
  unitId: string
  /** Of each paper: how many of 20 questions go wrong, and after how many seconds it is handed in. */
  papers: [wrong: number, seconds: number][]
}

/** Plays these papers at the door, one after the other; the clock moves as they take. */
export async function playAll(district: District, contestId: string, players: Player[]): Promise<void> {
  for (const { openid, name, unitId, papers } of players) {
    const ask = await joined(district, openid, { name, streetId: unitId })
    for (const [wrong, seconds] of papers) await playOne(district, ask, contestId, wrong, seconds)
  }
}

async function playOne(district: District, ask: Ask, contestId: string, wrong: number, seconds: number) {
  const paper = good(await ask('startAttempt', { contestId }))
  district.cloud.clock.advance(seconds * 1000)
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
}

/** Lets the clock take to the boards what has ended. */
export async function fold(district: District): Promise<void> {
  district.cloud.clock.advance(6000)
  await district.tick()
  district.cloud.clock.advance(4000)
}

/** The ended papers of a contest as they lie in the database. */
export async function papersOf(contestId: string): Promise<Paper[]> {
  const all = await bulk<Attempt>('attempts').find({ where: { contestId, kind: 'paper' }, limit: 1000 })
  return all.flatMap(({ memberId, unit, finish, annulled }) =>
    finish && unit ? [{ memberId, unit, annulled, score: finish.score, ms: finish.ms, at: finish.at }] : [],
  )
}

type Slice = { rows: unknown[]; next: string | null }

/** Every row of a table, slice by slice. */
export async function allRows<Name extends 'listUnitResults' | 'listMemberResults' | 'listAbsent'>(
  desk: AskDesk,
  name: Name,
  input: InputOf<DeskApi[Name]>,
): Promise<ReturnType<DeskApi[Name]>['rows']> {
  const rows: unknown[] = []
  for (let after: string | null = ''; after !== null;) {
    const slice: Slice = good(await desk(name, { ...input, ...(after && { after }) })) as never
    rows.push(...slice.rows)
    after = slice.next
  }
  return rows as ReturnType<DeskApi[Name]>['rows']
}

/** Every row of an export of these. */
export async function exported<Of extends ExportRows>(
  desk: AskDesk,
  exportId: string,
  of: Of,
): Promise<ExportRow<Of>[]> {
  const rows: unknown[] = []
  for (let after: string | null = ''; after !== null;) {
    const slice: ExportSlice = good(await desk('readExport', { exportId, of, ...(after && { after }) }))
    rows.push(...slice.rows)
    after = slice.next
  }
  return rows as ExportRow<Of>[]
}
