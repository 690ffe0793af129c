import { hundredths } from './points'
import type { UnitSums } from './unit-fold'

export interface RankedStreet {
  place: number
  streetId: string
  members: number
  mean: number
}

/**
 * Streets where the sheet has no board for them: by the mean of their members' counting scores, then by more members; equal
 * ones share a place. Means are compared exactly and only shown rounded to two decimals.
 */
export function rankStreets(streets: UnitSums): RankedStreet[] {
  const rows = Object.entries(streets)
    .map(([streetId, { members, score }]) => ({ streetId, members, score }))
    .filter(({ members }) => members > 0)
    .sort((a, b) => order(a, b) || (a.streetId < b.streetId ? -1 : 1))
  return rows.map((row) => ({
    place: 1 + rows.filter((other) => order(other, row) < 0).length,
    streetId: row.streetId,
    members: row.members,
    mean: hundredths(row.score, row.members),
  }))
}

type Sum = { members: number; score: number }

const order = (a: Sum, b: Sum): number => cents(b) * a.members - cents(a) * b.members || b.members - a.members

const cents = ({ score }: Sum): number => Math.round(score * 100)
