import type { RuleSheet, Showing } from '../rule-sheet'

/** When members see their marks, the right answers and why. */
export const printShowing = ({ show }: RuleSheet): string =>
  `得分${showWords[show.score]}，正确答案${showWords[show.answers]}，解析${showWords[show.explanations]}。`

const showWords: Record<Showing, string> = {
  'at-once': '交卷后就能看',
  'after-close': '竞赛结束后公布',
  never: '不公布',
}
