import type { Board } from '../../../../contract/member/board'
import { serverNow } from '../../../cloud/clock'
import { Notice } from '../../../components/Notice'
import { moment } from '../../../time'
import { toContest } from '../parts/to-contest'

/** Why nobody stands on a board yet, and what to do. `units`: it is one of units. */
export function Nobody({ board, units = false }: { board: Board; units?: boolean }) {
  const { phase, contestId, mine, scores } = board
  if (!scores.open) {
    const when =
      scores.at === null ? '这场竞赛不公布成绩。' : `成绩和名次 ${moment(scores.at, serverNow())} 公布。`
    return <Notice icon="trophy" text={when} />
  }
  if (mine) return <Notice icon="trophy" text={units ? '各单位的成绩稍后上榜。' : '您的成绩稍后上榜。'} />
  if (phase === 'closed') {
    return <Notice icon="trophy" text={units ? '这场竞赛没有单位上榜。' : '这场竞赛没有人上榜。'} />
  }
  return (
    <Notice
      icon="trophy"
      text="还没有人交卷，来当第一个"
      action="去答题"
      onAction={() => {
        toContest(contestId)
      }}
    />
  )
}
