import type { History, StoredAttempt, StoredOverride } from '../history'

/** Instances know what is arranged for ten seconds, and their clocks differ by some. */
export const knownWithin = 20_000

type Who = Pick<StoredAttempt, 'memberId' | 'unit'>

/** Whether something is arranged for this member, or for a unit of theirs. */
export const isFor = ({ memberId, unitId }: StoredOverride, who: Who): boolean =>
  memberId === who.memberId ||
  (unitId !== null && [who.unit.street, who.unit.enterprise, who.unit.team].includes(unitId))

/** All that some instance may know of at this hour (ms): granted by then, or not long ago withdrawn. */
export const perhapsArranged = ({ overrides }: History, who: Who, at: number): StoredOverride[] =>
  overrides.filter(
    (row) =>
      isFor(row, who) &&
      row.at <= at + knownWithin &&
      (!row.withdrawn || row.withdrawn.at >= at - knownWithin),
  )

/** All that every instance must know of at this hour (ms): staff were told of it long enough before, and it was never taken back. */
export function surelyArranged({ overrides, staff }: History, who: Who, at: number): StoredOverride[] {
  const told = new Set(
    staff
      .filter(
        ({ operation, reply, ended }) =>
          operation === 'grantOverride' && reply?.ok && ended < at - knownWithin,
      )
      .map(({ reply }) => (reply?.data as { override: { id: string } }).override.id),
  )
  return overrides.filter((row) => isFor(row, who) && told.has(row._id) && !row.withdrawn)
}

export const triesIn = (rows: readonly StoredOverride[]): number =>
  rows.reduce((sum, { tries }) => sum + tries, 0)

/** The deadline (ms) of a paper with the most that these give. */
export const deadlineWith = (
  { sheet }: History,
  startedAt: number,
  rows: readonly StoredOverride[],
): number =>
  Math.min(
    startedAt + sheet.paper.seconds * 1000 + Math.max(0, ...rows.map(({ minutes }) => minutes * 60_000)),
    Math.max(Date.parse(sheet.window.closes), ...rows.map(({ closesAt }) => closesAt)),
  )
