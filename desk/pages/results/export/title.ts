import type { BegunExport } from '../../../../contract/desk/export'
import { hourOnPaper, stamp, unitWords } from '../words'

/** The lines above a table: what it is of, of which hour, who took it out. */
export const titleOf = (begun: BegunExport, what: string): string[] => [
  `${begun.contest.title} ${what}`,
  `范围：${unitWords(begun.unit)} · ${hourOnPaper(begun.hour)}`,
  `导出：${begun.by ?? '工作人员'} · ${stamp(begun.begunAt)}`,
]
