export interface Line {
  /** The paragraph or the line, from 1. */
  at: number
  text: string
}
