import { bare } from '../tidy'
import { doubt, type Doubt } from '../faults'
import { letter } from '../settle'
import type { Settled } from '../settled'
import { noMarks, yesMarks } from '../words'

const letters = /[（(【[]\s*[A-J](?:[\s、,，;；/]*[A-J])*\s*[）)】\]]/
const marks = new RegExp(`[（(【[]\\s*(?:${yesMarks}|${noMarks})\\s*[）)】\\]]`)
const answerLine = /(?:正确|参考|标准)?答案\s*[】\])）]?\s*[:：]\s*\S/

/** So short words stand in any stem by chance. */
const shortest = 4

/** Whether a stem shows its answer: the letter or the mark still in its brackets, or the words of the right option alone. */
export function givenAway({ type, stem, options, right, accepted }: Settled): Doubt[] {
  const isMarked = type === 'true-false' ? marks.test(stem) : type !== 'blanks' && letters.test(stem)
  if (isMarked || (type !== null && answerLine.test(stem)))
    return [doubt('given_away', '题干的括号里还留着答案，会员答题时会看到。')]
  if (type === 'single' && right.length === 1) {
    const said = options
      .map((option) => bare(option))
      .map((one) => one.length >= shortest && bare(stem).includes(one))
    const [only = -1] = right
    if (said[only] && said.filter(Boolean).length === 1)
      return [doubt('said_in_stem', `题干里有正确选项 ${letter(only)} 的原话，请看看是不是露出了答案。`)]
  }
  const isBlankSaid = (accepted ?? []).some((wordings) =>
    wordings.some((word) => bare(word).length >= shortest && bare(stem).includes(bare(word))),
  )
  return isBlankSaid ? [doubt('said_in_stem', '题干里有填空答案的原话，请看看是不是露出了答案。')] : []
}

/** The stem with the answer taken out of its brackets. */
export const withoutAnswer = (stem: string): string =>
  stem
    .replace(new RegExp(letters, 'g'), '（ ）')
    .replace(new RegExp(marks, 'g'), '（ ）')
    .replace(/[（(]?\s*(?:正确|参考|标准)?答案\s*[】\])）]?\s*[:：].*$/s, '')
    .trim()
