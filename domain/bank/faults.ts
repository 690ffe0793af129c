import type { RemarkCode } from './draft'

/** Everything that the proofreader says of an item. `blocks`: it is mended or left out before the bank can be published. */
export interface Doubt {
  code: DoubtCode
  reason: string
  blocks: boolean
  /** The position of the item that this one is like. */
  other?: number
}

export type DoubtCode = keyof typeof kinds | RemarkCode

const kinds = {
  no_stem: true,
  no_type: true,
  no_answer: true,
  not_among: true,
  answer_unclear: true,
  few_options: true,
  many_options: true,
  empty_option: true,
  equal_options: true,
  several_right: true,
  one_right: false,
  blanks_differ: true,
  no_blank: true,
  too_long: true,
  given_away: true,
  picture: true,
  said_in_stem: false,
  same_question: true,
  same_stem: false,
  nearly_same: false,
  number_gap: false,
  number_repeated: false,
  number_missing: false,
  two_answers: true,
  other_kind: true,
  answer_guessed: false,
  labels: false,
  key_unclear: false,
} as const satisfies Record<string, boolean>

export const doubt = (code: DoubtCode, reason: string, other?: number): Doubt =>
  other === undefined ? { code, reason, blocks: kinds[code] } : { code, reason, blocks: kinds[code], other }

/** What kinds of doubts are called in a list. */
export const doubtWords: Record<DoubtCode, string> = {
  no_stem: '没有题干',
  no_type: '看不出题型',
  no_answer: '没有答案',
  not_among: '答案不在选项里',
  answer_unclear: '答案看不明白',
  few_options: '选项太少',
  many_options: '选项太多',
  empty_option: '有空选项',
  equal_options: '选项相同',
  several_right: '单选多答案',
  one_right: '多选只有一个答案',
  blanks_differ: '空数和答案数不同',
  no_blank: '没有空',
  too_long: '文字太长',
  given_away: '题干露出答案',
  picture: '有图片',
  said_in_stem: '题干里有答案的原话',
  same_question: '重复的题',
  same_stem: '题干相同',
  nearly_same: '很像的题',
  number_gap: '题号不连续',
  number_repeated: '题号重复',
  number_missing: '没有题号',
  two_answers: '两处答案不一致',
  other_kind: '没有这种题型',
  answer_guessed: '答案是推断的',
  labels: '选项字母不连续',
  key_unclear: '答案表对不上',
}
