import type { AbsentMember } from '../../../contract/desk/result-table'
import { nameForStaff } from '../../../domain/result-names'
import { mayTakePart } from '../../../domain/who'
import type { BareScene } from '../../kernel/scene'
import { namesOf } from '../../registrar/units'
import type { Asked } from './asked'

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
  const ids = members.map(({ _id }) => _id)
  const ends = ids.length === 0 ? [] : await store.attempts.chainEnds(contest._id, ids, now)
  const endOf = new Map(ends.map((end) => [end.memberId, end]))
  const absent = members.filter(
    (member) =>
      mayTakePart(contest.sheet, member) === null && (endOf.get(member._id)?.tally.endedAt ?? 0) === 0,
  )
  const end = members.at(-1)
  return {
    rows: absent.map(({ _id, name, unit }) => ({
      memberId: _id,
      name: nameForStaff(name, contest.sheet, now),
      unit: namesOf(unit, units),
      began: endOf.get(_id)?.state === 'open',
    })),
    next: end && members.length === lookedThrough ? `${end.name ?? ''}|${end._id}` : null,
  }
}
