import { blankMark, blanksIn, type QuestionType } from '../question'
import { acceptedOf, chosenOf, truthOfAnswer } from './answer'
import type { Draft } from './draft'
import { doubt, type Doubt } from './faults'
import type { Settled } from './settled'
import { sizeDoubts } from './sizes'
import { tidyLines } from './tidy'
import { truthOf, truthWords } from './words'

/** Reads what a draft says: its type, its options in their order, its answer, and what is wrong with it by itself. */
export function settle(draft: Draft): Settled {
  const options = draft.options.map((option) => tidyLines(option).replace(/\n/g, ' '))
  const type = draft.type ?? inferType(draft, options)
  const stem = type === 'blanks' ? withBlanks(tidyLines(draft.stem)) : tidyLines(draft.stem)
  const body = bodyOf(type, stem, options, draft.answer)
  const settled = { type, stem, ...body }
  const first = stem.replace(/[\s（）()【】[\]_]/g, '') === '' ? [doubt('no_stem', '这道题没有题干。')] : []
  return { ...settled, doubts: [...first, ...body.doubts, ...sizeDoubts(draft, settled)] }
}

function inferType(draft: Draft, options: readonly string[]): QuestionType | null {
  const { answer } = draft
  const isPair = options.length === 2 && options.every((option) => truthOf(option) !== null)
  if (isPair || (options.length === 0 && truthOf(answer.normalize('NFKC')) !== null)) return 'true-false'
  if (options.length >= 2) {
    const chosen = chosenOf(answer, options)
    return typeof chosen !== 'string' && chosen.right.length > 1 ? 'multiple' : 'single'
  }
  if (options.length > 0) return null
  return blanksIn(withBlanks(tidyLines(draft.stem))) > 0 && answer.trim() !== '' ? 'blanks' : null
}

/** Every blank as it is written in a stem: a line, or empty brackets where there is no line. */
function withBlanks(stem: string): string {
  const lined = stem.replace(/[_＿]{2,}|﹍+|…{3,}/g, blankMark)
  return blanksIn(lined) > 0 ? lined : lined.replace(/[（(【[]\s*[）)】\]]/g, blankMark)
}

type Body = Omit<Settled, 'type' | 'stem'>

function bodyOf(type: QuestionType | null, stem: string, options: string[], answer: string): Body {
  if (type === 'true-false') return statement(options, answer)
  if (type === 'blanks') return filledIn(stem, options, answer)
  const doubts = [
    ...(type === null
      ? [doubt('no_type', '看不出这是什么题型：没有选项，也不像判断题或填空题。')]
      : optionDoubts(options)),
  ]
  const chosen = chosenOf(answer, options)
  if (chosen === 'none') doubts.push(doubt('no_answer', '这道题没有答案。'))
  else if (chosen === 'unclear')
    doubts.push(doubt('answer_unclear', `答案“${short(answer)}”可以有两种理解，请写成选项的字母。`))
  else if (chosen === 'not_among' && type !== null)
    doubts.push(doubt('not_among', `答案“${short(answer)}”不在选项里。`))
  const right = typeof chosen === 'string' ? [] : chosen.right
  if (type === 'single' && right.length > 1)
    doubts.push(doubt('several_right', `单选题写了 ${right.length} 个答案。`))
  if (type === 'multiple' && right.length === 1)
    doubts.push(doubt('one_right', '多选题只有一个答案，请核对。'))
  return { options, right, accepted: null, doubts }
}

function optionDoubts(options: readonly string[]): Doubt[] {
  const doubts: Doubt[] = []
  if (options.length < 2) doubts.push(doubt('few_options', `只有 ${options.length} 个选项。`))
  const empty = options.indexOf('')
  if (empty >= 0) doubts.push(doubt('empty_option', `选项 ${letter(empty)} 是空的。`))
  const seen = new Map<string, number>()
  options.forEach((option, at) => {
    const key = option.normalize('NFKC').replace(/[\s。；;.]+/g, '')
    const before = seen.get(key)
    if (key !== '' && before !== undefined)
      doubts.push(
        doubt('equal_options', `选项 ${letter(before)} 和 ${letter(at)} 相同：“${short(option)}”。`),
      )
    seen.set(key, at)
  })
  return doubts
}

function statement(options: readonly string[], answer: string): Body {
  const doubts: Doubt[] = []
  const isOther = options.length > 0 && (options.length !== 2 || options.some((one) => truthOf(one) === null))
  if (isOther) doubts.push(doubt('many_options', '判断题的选项应当只有“正确”“错误”两个。'))
  const truth = truthOfAnswer(answer, isOther ? [] : options)
  if (truth === 'none') doubts.push(doubt('no_answer', '这道题没有答案。'))
  if (truth === 'unclear')
    doubts.push(doubt('not_among', `判断题的答案“${short(answer)}”既不是正确也不是错误。`))
  const right = truth === true ? [0] : truth === false ? [1] : []
  return { options: [...truthWords], right, accepted: null, doubts }
}

function filledIn(stem: string, options: readonly string[], answer: string): Body {
  const doubts: Doubt[] = []
  const blanks = blanksIn(stem)
  const accepted = acceptedOf(answer, blanks)
  if (options.length > 0) doubts.push(doubt('many_options', '填空题不应当有选项。'))
  if (blanks === 0) doubts.push(doubt('no_blank', '填空题的题干里没有空，请用下划线“____”标出来。'))
  if (accepted.length === 0) doubts.push(doubt('no_answer', '这道题没有答案。'))
  else if (blanks > 0 && accepted.length !== blanks)
    doubts.push(doubt('blanks_differ', `题干有 ${blanks} 个空，答案有 ${accepted.length} 个。`))
  return { options: [], right: [], accepted, doubts }
}

export const letter = (at: number): string => String.fromCharCode(65 + at)

const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text)
