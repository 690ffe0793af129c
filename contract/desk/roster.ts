import type { PersonLine } from '../../domain/roster/content'
import type { UnitChange } from '../../domain/roster/change-unit'
import type { Unit } from '../../domain/unit'

/** The roster, which is the district's administrators'. */
export interface RosterApi {
  /**
   * A thousand of the units that hold now, with what is told of the whole; before the first import there are none. `have` is
   * the version that the asker has: while it holds, `units` is null. A part beyond the last is empty.
   */
  readRoster(input: { part: number; have?: string }): RosterPart
  /** The versions that are there, newest first, with the contests that name them. */
  listRosters(input: Record<string, never>): { rosters: ListedRoster[] }
  /**
   * Begins to bring a roster; `digest` is of all that it says (`contentDigest`), so that the same file is known again.
   * `holds`: it is the one that holds. `whole`: all of it is there. Refuses `roster_going`.
   */
  beginRoster(input: { digest: string; units: number; people: number }): {
    rosterId: string
    is: 'holds' | 'whole' | 'coming'
  }
  /**
   * Stores the nth part of the units, or some of the people as keyed hashes. Shows nowhere; a part can be sent again. Refuses
   * `roster_incomplete` where nothing was begun in the last day.
   */
  addRosterPart(
    input: { rosterId: string } & ({ n: number; units: Unit[] } | { people: PersonLine[] }),
  ): Record<string, never>
  /**
   * Makes a version that has come whole hold in place of `holds`, which the asker has seen hold. Refuses `roster_incomplete`,
   * and `changed_meanwhile` where another one holds.
   */
  holdRoster(input: { rosterId: string; holds: string | null }): { rosterId: string }
  /**
   * Changes one unit of the roster that holds (`holds`): a new version with the same people. Refuses `unit_not_found`,
   * `unit_name_taken`, `unit_too_few`, `unit_not_empty`, and `changed_meanwhile` where another one holds.
   */
  correctUnit(input: { holds: string; change: UnitChange; reason: string }): {
    rosterId: string
    unitId: string
  }
}

/** The version that holds now, as its `current` document has it. */
export interface HeldRoster {
  rosterId: string
  /** ms; when it came to hold. */
  importedAt: number
  /** Who did that: a member of staff, or null of a command. */
  by: string | null
  units: number
  people: number
}

export interface RosterPart {
  held: HeldRoster | null
  parts: number
  units: Unit[] | null
}

export interface ListedRoster extends HeldRoster {
  holds: boolean
  /** It came of a correction by hand. */
  corrects: boolean
  contests: { id: string; title: string }[]
}
