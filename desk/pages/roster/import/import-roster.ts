import { federation } from '../../../../config/federation'
import { compareUnits, type Changes } from '../../../../domain/roster/compare'
import { contentDigest, inParts, personLines, type PersonLine } from '../../../../domain/roster/content'
import { doubtChanges, type ChangeDoubt } from '../../../../domain/roster/doubt-changes'
import { keepIds, type Rename } from '../../../../domain/roster/keep-ids'
import { rosterReader } from '../../../../domain/roster/read'
import type { Doubt, Problem, Roster, Tools } from '../../../../domain/roster/roster'
import type { Unit } from '../../../../domain/unit'
import { readOffice } from '../../../../office/read'

/** What a file would change, to look at before it is imported. */
export interface DryRun {
  enterprises: number
  teams: number
  people: number
  changes: Changes
  /** Rows to look at; at most two thousand of them. */
  doubtful: Doubt[]
  changeDoubts: ChangeDoubt[]
  /** How many of both there are in all. */
  doubts: number
  problems: Problem[]
}

/** A part as it is sent. */
export type Part = { n: number; units: Unit[] } | { people: PersonLine[] }

export interface Prepared {
  digest: string
  units: number
  people: number
  parts: number
}

/** Rows between two words of progress. */
const often = 2000

/**
 * An import on its way, in the memory of whoever runs it: read, compared with what holds as often as renames are confirmed,
 * then prepared and handed out part by part. People are in clear here and nowhere else.
 */
export function openImport(tools: Tools) {
  let found: Roster | null = null
  let parts: Part[] = []
  let ready: Roster | null = null
  return {
    /** Null when the file could be read, otherwise why not. `say` hears how many rows have been read. */
    read(bytes: Uint8Array, name: string, say: (rows: number) => void): string | null {
      const reader = rosterReader(federation.streets, tools)
      let rows = 0
      const wrong = readOffice(bytes, name, (row) => {
        reader.take(row)
        rows += 1
        if (rows % often === 0) say(rows)
      })
      found = wrong ? null : reader.end()
      return wrong?.message ?? null
    },
    /** What it would change in the units that hold; a sentence where a rename fits nothing, or several. */
    compare(before: readonly Unit[], renames: readonly Rename[]): DryRun | { wrong: string } {
      if (!found) throw new Error('nothing has been read')
      const kept = keepIds(before, found, renames)
      if ('wrong' in kept) return kept
      ready = kept
      const changeDoubts = doubtChanges(before, kept.units)
      const of = (level: Unit['level']) => kept.units.filter((unit) => unit.level === level).length
      return {
        enterprises: of('enterprise'),
        teams: of('team'),
        people: kept.people.length,
        changes: compareUnits(before, kept.units),
        doubtful: kept.doubtful,
        changeDoubts,
        doubts: kept.doubts + changeDoubts.length,
        problems: kept.problems,
      }
    },
    prepare(): Prepared {
      if (!ready || ready.problems.length > 0) throw new Error('there is nothing to import')
      const { units, people } = ready
      const lines = personLines(people)
      const digest = contentDigest(units, lines, tools.digest)
      const ofUnits = inParts(units).map((some, n): Part => ({ n, units: some }))
      parts = [...ofUnits, ...inParts(lines).map((some): Part => ({ people: some }))]
      return { digest, units: units.length, people: lines.length, parts: parts.length }
    },
    part: (at: number): Part => {
      const part = parts[at]
      if (!part) throw new Error('there is no such part')
      return part
    },
  }
}

export type Import = ReturnType<typeof openImport>
