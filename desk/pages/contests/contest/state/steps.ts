import type { DeskContest } from '../../../../../contract/desk/contest'
import { exactly } from '../../when'

export interface Step {
  name: string
  state: 'done' | 'now' | 'later'
  words: string
}

/** The way to a frozen board, step by step. */
export function stepsOf(
  { closesAt, latestClose, open, stage, sheet, jobs }: DeskContest,
  now: number,
): Step[] {
  const isClosed = now >= latestClose
  const isOver = now >= latestClose + sheet.paper.graceSeconds * 1000 + 60_000
  const isFrozen = stage === 'frozen'
  const failed = jobs.some((job) => job.failed)
  const later = latestClose > closesAt ? `，另行安排的最晚到 ${exactly(latestClose)}` : ''
  return [
    {
      name: '结束',
      state: isClosed ? 'done' : 'later',
      words: `${exactly(closesAt)} 结束${later}`,
    },
    {
      name: '收卷',
      state: isFrozen || (isClosed && open === 0) ? 'done' : isClosed ? 'now' : 'later',
      words:
        isFrozen || (isClosed && open === 0) ? '所有答卷都已交上或到时' : `还有 ${String(open)} 份正在答`,
    },
    {
      name: '汇总',
      state: isFrozen ? 'done' : isOver ? 'now' : 'later',
      words: stage === 'correcting' ? '正在按更正重新计算' : '把最后的答卷计入榜单',
    },
    {
      name: '定榜',
      state: isFrozen ? 'done' : 'later',
      words: isFrozen
        ? '名次已定，不再变动；有更正时会重新计算'
        : failed
          ? '有一步没有做成，云端会自己再试'
          : '结束约一两分钟以后',
    },
  ]
}
