import { emptyDraft, type Draft, type Item, type Remark } from '../draft'
import type { QuestionType } from '../../question'
import { tidyLines } from '../tidy'
import { difficultyOf, knownType, tagsOf, truthOf, typeOf } from '../words'
import { answerInStem, bracketWords, hasFilledBracket, withoutEmptyBrackets } from './brackets'
import type { FieldName } from './fields'
import type { Line } from './line'
import { blanksInWords } from './blanks'

export type Place = 'stem' | 'option' | FieldName

/** A question while its lines come by. */
export interface Written {
  number: number | null
  series: number
  partType: QuestionType | null
  lines: Line[]
  stem: string[]
  options: string[]
  place: Place
  /** Lines that went on from the last option: one of them may turn out to be an option that lost its letter. */
  wrapped: string[]
  put(field: FieldName, text: string): void
  remark(remark: Remark): void
  /** From brackets before the number: `（ C ）1. …`. */
  mark: string
  hasAnswer(): boolean
  isComplete(): boolean
  isUnanswered(): boolean
  answerFromKey(answer: string | null, explanation: string): void
  finish(): Item
}

export interface PartKind {
  type: QuestionType | null
  other: string | null
}

export function writeItem(number: number | null, series: number, part: PartKind, mark: string): Written {
  const fields: Partial<Record<FieldName, string[]>> = {}
  const remarks: Remark[] = []
  const field = (name: FieldName) => (fields[name] ?? []).join('\n')
  const own: Written = {
    number,
    series,
    partType: part.type,
    lines: [],
    stem: [],
    options: [],
    place: 'stem',
    wrapped: [],
    mark,
    put(name, text) {
      fields[name] = [...(fields[name] ?? []), ...(text === '' ? [] : [text])]
    },
    remark: (one) => void remarks.push(one),
    hasAnswer: () => own.mark !== '' || fields.answer !== undefined,
    isComplete: () => own.options.length >= 2 || own.hasAnswer() || own.stem.some(hasFilledBracket),
    isUnanswered: () =>
      !own.hasAnswer() && answerOf(own, '', tidyLines(own.stem.join('\n')), remarks.slice()).answer === '',
    answerFromKey(answer, explanation) {
      if (answer === null)
        own.remark({ code: 'key_unclear', reason: '答案表里这一段的答案个数和题数对不上，请核对。' })
      else own.put('answer', answer)
      if (explanation !== '') own.put('explanation', explanation)
    },
    finish: () => finish(own, part, field, remarks),
  }
  return own
}

function finish(own: Written, part: PartKind, field: (name: FieldName) => string, remarks: Remark[]): Item {
  const text = own.lines.map((line) => line.text).join('\n')
  const source = { sheet: '', from: own.lines[0]?.at ?? 0, to: own.lines.at(-1)?.at ?? 0, text }
  const tagged = tag(tidyLines(own.stem.join('\n')))
  const type = tagged.type ?? knownType(field('type')) ?? part.type
  own.partType = type
  if (part.other !== null)
    remarks.push({
      code: 'other_kind',
      reason: `竞赛没有“${part.other}”这种题型，请改成有的题型，或者不收这道题。`,
    })
  const read = answerOf(own, field('answer'), tagged.stem, remarks)
  const filled = type === 'blanks' && read.answer === '' ? blanksInWords(read.stem) : null
  if (filled) remarks.push({ code: 'answer_guessed', reason: '题干里填好的文字当作了填空题的答案，请核对。' })
  const draft: Draft = {
    ...emptyDraft(),
    type,
    ...{ stem: filled?.stem ?? read.stem, answer: filled?.answer ?? read.answer },
    options: own.options.map((option) => tidyLines(option)),
    explanation: [read.more, tidyLines(field('explanation'))].filter((words) => words !== '').join('\n'),
    law: tidyLines(field('law')),
    category: field('category').replace(/[\\>＞]+/g, '/'),
    difficulty: difficultyOf(field('difficulty')),
    tags: tagsOf(field('tags')),
  }
  return { source, number: own.number, series: own.series, draft, remarks }
}

/** Takes 【单选题】 and the like off a stem. */
function tag(stem: string): { stem: string; type: QuestionType | null } {
  for (const { mark, text } of bracketWords(stem)) {
    const type = typeOf(mark)
    if (type !== undefined && type !== 'other') return { stem: text, type: type === 'choice' ? null : type }
  }
  return { stem, type: null }
}

interface Answered {
  stem: string
  answer: string
  /** Words behind 正确答案： that explain a mark. */
  more: string
}

/** The answer from its line, from the brackets before the number, or from those in the stem. */
function answerOf(own: Written, line: string, stem: string, remarks: Remark[]): Answered {
  const isStatement = own.options.length === 0
  const inside = answerInStem(stem, isStatement || own.partType === 'true-false')
  const mark = own.mark || (inside?.mark ?? '')
  const emptied = own.mark === '' && inside ? inside.text : stem
  const shown = isStatement && own.partType !== 'blanks' ? withoutEmptyBrackets(emptied) : emptied
  if (line === '') return { stem: mark === '' ? stem : shown, answer: mark, more: '' }
  const [said, marked] = [truthOf(line), truthOf(mark)]
  const isLetters = /^[A-J\s、,，]+$/.test(line)
  if (isStatement && marked !== null && said === null && !isLetters)
    return { stem: shown, answer: mark, more: `正确答案：${line}` }
  if (own.mark !== '' && !agrees(own.mark, line))
    remarks.push({
      code: 'two_answers',
      reason: `题前括号里是“${mark}”，答案写的是“${line}”，现在按后者，请核对。`,
    })
  return { stem, answer: line, more: '' }
}

/** A mark in front of a choice is how somebody did, and says nothing of the answer. */
function agrees(mark: string, line: string): boolean {
  const [marked, said] = [truthOf(mark), truthOf(line)]
  const letters = (text: string) => text.replace(/[^A-J]/g, '')
  if (/^[A-J]/.test(mark)) return letters(mark) === letters(line)
  return said === null || said === marked
}
