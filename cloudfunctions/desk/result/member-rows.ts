import type { MemberResult } from '../../../contract/desk/result-table'
import { countedOut, type CountedOut } from '../../../domain/counted-out'
import { shownName } from '../../../domain/mask'
import { wonBy } from '../../../domain/own-awards'
import type { PlacedMember } from '../../../domain/placed'
import { nameForStaff } from '../../../domain/result-names'
import type { RuleSheet } from '../../../domain/rule-sheet'
import type { BareScene } from '../../kernel/scene'
import { namesOf } from '../../registrar/units'
import type { ChainEnd } from '../../store/takers'
import type { Asked } from './asked'

/** A member with the place on the board; without one of whom nothing counts. */
export type BareMember = { memberId: string } & Partial<
  Pick<PlacedMember, 'place' | 'shared' | 'score' | 'ms' | 'at'>
>

/** Rows of these members, with what was counted until then (ms). Who has no link within the unit gets none. */
export async function memberRows(
  members: readonly BareMember[],
  { contest, units, path }: Asked,
  until: number,
  { store, now }: Pick<BareScene, 'store' | 'now'>,
): Promise<MemberResult[]> {
  if (members.length === 0) return []
  const ids = members.map(({ memberId }) => memberId)
  const [ends, names] = await Promise.all([
    store.attempts.chainEnds(contest._id, ids, until, path),
    store.members.names(ids, now),
  ])
  const endOf = new Map(ends.map((end) => [end.memberId, end]))
  const out = countedOut(contest.corrections)
  return members.flatMap((member) => {
    const end = endOf.get(member.memberId)
    if (!end) return []
    const name = nameForStaff(names.get(member.memberId) ?? null, contest.sheet, now)
    const shown = { ...rowOf(member, end, out.get(member.memberId), contest.sheet), name }
    return [{ ...shown, published: shownName(name, contest.sheet.names), unit: namesOf(end.unit, units) }]
  })
}

function rowOf(
  { memberId, place, shared = false, score = 0, ms = 0, at = 0 }: BareMember,
  { tally, papers }: ChainEnd,
  out: CountedOut | undefined,
  sheet: RuleSheet,
): Omit<MemberResult, 'name' | 'published' | 'unit'> {
  const known = { memberId, shared, papers, annulled: out?.annulled ?? 0, aside: out?.aside ?? false }
  if (place === undefined)
    return { ...known, place: null, score: null, ms: null, at: null, awards: [], lotteries: [] }
  return { ...known, place, score, ms, at, ...wonBy({ id: memberId, place, score }, tally, sheet) }
}

/** The last place that an award names; every place where one depends on what the member alone has reached. */
export function lastAwarded({ awards }: Pick<RuleSheet, 'awards'>): number {
  const places = awards.map((award) => {
    if (award.kind === 'all-lit') return Infinity
    return award.kind === 'places' && (award.board ?? 'members') === 'members' ? award.to : 0
  })
  return Math.max(0, ...places)
}
