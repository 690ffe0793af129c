import { shownDoubts, type Doubt, type DoubtCode, type Problem, type SheetRow } from './roster'
import { copied } from './text'

/** What an import has to say to a person about rows. */
export interface Notes {
  doubtful: Doubt[]
  doubts(): number
  problems: Problem[]
  doubt(at: SheetRow, code: DoubtCode, reason: string, taken: boolean): void
  problem(code: Problem['code'], reason: string, at?: { sheet: string; row?: number }): void
}

const shownProblems = 200

export function takeNotes(): Notes {
  const doubtful: Doubt[] = []
  const problems: Problem[] = []
  let doubts = 0
  return {
    doubtful,
    problems,
    doubts: () => doubts,
    doubt({ sheet, row, cells }, code, reason, taken) {
      doubts += 1
      if (doubtful.length < shownDoubts)
        doubtful.push({ sheet, row, cells: cells.map(copied), code, reason, taken })
    },
    problem(code, reason, at) {
      if (problems.length < shownProblems)
        problems.push({ code, sheet: at?.sheet ?? null, row: at?.row ?? null, reason })
    },
  }
}
