import type { AttemptResult } from '../../../../contract/member/attempt'
import type { Board } from '../../../../contract/member/board'
import { dotted, moment, span, took } from '../../../time'
import { gateName } from '../parts/gate-words'
import { placeWords } from '../parts/place-words'
import type { Ended } from '../paper/view'

/** What a member is told whose attempt counts no more: by whom, and whom to ask. The reason is for the member's talk with them. */
export const annulledWords = '工会已把这次成绩作废。有疑问，请在“我的 · 帮助与反馈”里问工会。'

const asideWords = '您用几个微信参加了这场竞赛，成绩最好的那个计入榜单，这个没有计入。'

/** How the paper ended, where that needs a word; null for one that was simply handed in. */
export function endedWords({ result, how }: Ended): string | null {
  if (result.state === 'annulled') return annulledWords
  if (result.state === 'set-aside') return asideWords
  if (result.state === 'expired') {
    return result.savedCounted ? '时间到，按已保存的答案计分' : '时间到，没有交卷，这次不得分'
  }
  if (how === 'elsewhere') return '这份答卷已经交过，成绩以先交的为准'
  return how === 'here-at-zero' ? '时间到，答案已经替您交上' : null
}

/** `对 18 题 · 用时 6 分 12 秒`. */
export const workWords = ({ right, ms }: AttemptResult): string =>
  right === null ? took(ms) : `对 ${String(right)} 题 · ${took(ms)}`

/** Why there is no score to see, and when there will be. */
export function hiddenWords({ scores }: AttemptResult, now: number): string {
  if (scores.open || scores.at === null) return '已交卷，这场竞赛不公布成绩'
  return `已交卷，成绩 ${moment(scores.at, now)} 公布`
}

/** `第 2 次 · 20 题 · 满分 100 分`; of a gate its name in place of the number. */
export const paperWords = ({ n, gate, questions, fullMarks }: AttemptResult): string =>
  dotted(
    gate ? gateName(gate) : `第 ${String(n)} 次`,
    `${String(questions)} 题`,
    `满分 ${String(fullMarks)} 分`,
  )

/** What this score means among the member's own. `inSum`: more than papers is added up. */
export function bestWords({ best, n, gate }: AttemptResult, inSum: boolean): string | null {
  if (!best) return null
  if (gate || inSum) return `您现在的总分是 ${String(best.score)} 分`
  if (!best.thisOne) return `您的最好成绩是 ${String(best.score)} 分，${span(best.ms)}`
  return n === 1 ? '这是您的第一份成绩' : '刷新了您的最好成绩'
}

/** The place on the board, and that it may move while the board hasn't counted this attempt. */
export function placeValue(board: Board | null, finishedAt: number): string | null {
  if (!board?.mine) return null
  return isFolded(board, finishedAt) ? placeWords(board.mine) : `暂列${placeWords(board.mine)}，名次稍后更新`
}

export const isFolded = (board: Board, finishedAt: number): boolean => board.final || board.asOf >= finishedAt

/** When explanations open, or that they won't; null when they are open. */
export function reviewWords({ review }: AttemptResult, now: number): string | null {
  if (review.open) return null
  return review.at === null ? '这场竞赛不公布' : `${moment(review.at, now)} 公布`
}
