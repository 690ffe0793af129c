import type { AbsentMember } from '../../../contract/desk/result-table'
import type { Refusal } from '../../../contract/refusals'
import { nameForStaff } from '../../../domain/result-names'
import { liesIn } from '../../../domain/staff'
import { mayTakePart } from '../../../domain/who'
import { refuse } from '../../kernel/refusal'
import type { BareScene } from '../../kernel/scene'
import { namesOf } from '../../registrar/units'
import type { ListedMember } from '../../store/members'
import { mostNamesakes, type Asked } from './asked'

const lookedThrough = 500

/** `name|member`: names of members have no bar that parts them from what follows the last one. */
export const absentCursor = /^[^\u0000-\u001f]{0,80}\|[\w-]{16}$/u

/** Registered members from behind `after`: those whom the contest invites and of whom no paper has ended. */
export async function absentRows(
  { contest, units, path }: Asked,
  after: string | undefined,
  { store, now }: Pick<BareScene, 'store' | 'now'>,
): Promise<{ rows: AbsentMember[]; next: string | null }> {
  const bar = after?.lastIndexOf('|') ?? -1
  const last = after === undefined ? null : { name: after.slice(0, bar) || null, _id: after.slice(bar + 1) }
  const members = await store.members.listed(path, last, lookedThrough)
  const end = members.at(-1)
  return {
    rows: await absentAmong(members, { contest, units }, { store, now }),
    next: end && members.length === lookedThrough ? `${end.name ?? ''}|${end._id}` : null,
  }
}

/** The same of members whose name begins so, all at once. */
export async function absentNamed(
  name: string,
  what: Asked,
  scene: Pick<BareScene, 'store' | 'now'>,
): Promise<{ rows: AbsentMember[]; next: null } | Refusal> {
  const named = await scene.store.members.namedLike(name)
  if (named.length >= mostNamesakes) return refuse('too_many_names')
  const { path } = what
  const within = named.filter(({ unit }) => path === null || (unit !== null && liesIn(unit, path)))
  return { rows: await absentAmong(within, what, scene), next: null }
}

/** Of these members those whom the contest invites and of whom no paper has ended. */
async function absentAmong(
  members: readonly ListedMember[],
  { contest, units }: Pick<Asked, 'contest' | 'units'>,
  { store, now }: Pick<BareScene, 'store' | 'now'>,
): Promise<AbsentMember[]> {
  const ids = members.map(({ _id }) => _id)
  const ends = ids.length === 0 ? [] : await store.attempts.chainEnds(contest._id, ids, now)
  const endOf = new Map(ends.map((end) => [end.memberId, end]))
  const absent = members.filter(
    (member) =>
      mayTakePart(contest.sheet, member) === null && (endOf.get(member._id)?.tally.endedAt ?? 0) === 0,
  )
  return absent.map(({ _id, name, unit }) => ({
    memberId: _id,
    name: nameForStaff(name, contest.sheet, now),
    unit: namesOf(unit, units),
    began: endOf.get(_id)?.state === 'open',
  }))
}
