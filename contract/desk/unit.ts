import type { DirectoryPart } from '../member/unit'

export interface UnitApi {
  /** One part of the directory of units, as a phone reads it too (`readDirectory`). */
  readUnits(input: { part: number; have?: string }): DirectoryPart
  /**
   * A unit's code to print and hang up: whoever scans it comes to the form with that unit chosen. `picture` is the file in
   * base64, `name` what to save it as. Refuses `unit_not_found`, and `code_not_made` when WeChat gives none.
   */
  makeUnitCode(input: { unitId: string }): { picture: string; name: string }
}
