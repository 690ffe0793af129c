import type { Streets } from './board'

export interface RankedStreet {
  place: number
  streetId: string
  members: number
  mean: number
}

/**
 * Streets by the mean of their members' counting scores, then by more members; equal ones share a place.
 * Means are compared exactly and only shown rounded to two decimals.
 */
export function rankStreets(streets: Streets): RankedStreet[] {
  const rows = Object.entries(streets)
    .map(([streetId, { members, scoreSum }]) => ({ streetId, members, scoreSum }))
    .sort((a, b) => order(a, b) || (a.streetId < b.streetId ? -1 : 1))
  return rows.map((row) => ({
    place: 1 + rows.filter((other) => order(other, row) < 0).length,
    streetId: row.streetId,
    members: row.members,
    mean: Math.round((row.scoreSum / row.members) * 100) / 100,
  }))
}

type Sum = { members: number; scoreSum: number }

const order = (a: Sum, b: Sum): number =>
  b.scoreSum * a.members - a.scoreSum * b.members || b.members - a.members
