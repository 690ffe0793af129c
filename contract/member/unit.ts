export interface UnitApi {
  /**
   * One part of the directory of units (`domain/directory.ts` reads it). `have` is the version that lies on the phone: while
   * it holds, `text` is null. A part beyond the last is empty.
   */
  readDirectory(input: { part: number; have?: string }): DirectoryPart
}

export interface DirectoryPart {
  version: string
  parts: number
  text: string | null
}
