import type { AbsentMember, MemberResult, ResultsHour, UnitResult, UnitTotal } from './result-table'
import type { UnitMeasure } from '../../domain/unit-board'
import type { UnitLevel } from '../../domain/unit'

/** Results that leave the desk, as a file or on paper: who took out what of which unit is in the audit before a row is given. */
export interface ExportApi {
  /**
   * Holds on to the results as they stand, for a day, and gives the id by which their rows are read: however long that takes, they
   * are of one hour. Refuses `contest_not_found`, `unit_not_found`, `busy` (the boards are counting at this moment).
   */
  beginExport(input: { contestId: string; what: ExportPart[]; unitId?: string }): BegunExport
  /**
   * Some rows of an export that the asker has begun; names as they may be shown now. `after` is the `next` of the slice before.
   * Refuses `export_not_found`, also for one of somebody else, over its day, or of rows that it does not hold.
   */
  readExport(input: { exportId: string; of: ExportRows; after?: string }): ExportSlice
}

/** 单位, 会员, 未参加, 获奖. */
export type ExportPart = 'units' | 'members' | 'absent' | 'awards'

export type ExportRows = UnitLevel | 'members' | 'awarded' | 'absent'

export interface BegunExport {
  exportId: string
  /** ms */
  begunAt: number
  /** The exporting member of staff; null without a name in the profile. */
  by: string | null
  contest: { title: string; organiser: string; opensAt: number; closesAt: number }
  /** From the street down; empty for the district. */
  unit: string[]
  hour: ResultsHour
  total: UnitTotal
  boards: Partial<Record<UnitLevel, UnitMeasure>>
  /** The rule sheet's public notice. */
  notice: { label: string; text: string }[]
  /** How many rows there are; of members without a result that is known only at the end. */
  rows: Partial<Record<ExportRows, number>>
}

export type ExportSlice = { next: string | null } & (
  | { of: UnitLevel; rows: ExportRow<UnitLevel>[] }
  | { of: 'members' | 'awarded'; rows: ExportRow<'members'>[] }
  | { of: 'absent'; rows: ExportRow<'absent'>[] }
)

export type ExportRow<Of extends ExportRows> = Of extends UnitLevel
  ? UnitResult
  : Of extends 'absent'
    ? AbsentMember
    : MemberResult
