import { isLongBlank } from './answer'
import type { Draft } from './draft'
import { doubt, type Doubt } from './faults'
import { longest } from './limits'
import type { Settled } from './settled'

/** What of a question is longer than a phone shows and a document keeps. */
export function sizeDoubts(draft: Draft, { stem, options, accepted }: Omit<Settled, 'doubts'>): Doubt[] {
  const words: [what: string, length: number, most: number][] = [
    ['题干', stem.length, longest.stem],
    ['选项', Math.max(0, ...options.map(({ length }) => length)), longest.option],
    ['解析', draft.explanation.length, longest.explanation],
    ['依据', draft.law.length, longest.law],
    ['分类', draft.category.length, longest.category],
    ['标签', Math.max(0, ...draft.tags.map(({ length }) => length)), longest.tag],
  ]
  const doubts = words
    .filter(([, length, most]) => length > most)
    .map(([what, length, most]) => doubt('too_long', `${what}有 ${length} 字，最多 ${most} 字。`))
  if (options.length > longest.options)
    doubts.push(doubt('many_options', `有 ${options.length} 个选项，最多 ${longest.options} 个。`))
  if (draft.tags.length > longest.tags) doubts.push(doubt('too_long', `标签最多 ${longest.tags} 个。`))
  const isLong = (accepted ?? []).some(
    (wordings) => wordings.some(isLongBlank) || wordings.length > longest.wordings,
  )
  if (isLong || (accepted ?? []).length > longest.blanks)
    doubts.push(doubt('too_long', '填空的答案太多或太长：每空最多 60 字、8 种写法，最多 10 个空。'))
  if ([stem, ...options].some((text) => text.includes('［图片］')))
    doubts.push(doubt('picture', '原文这里有图片，图片不能导入：请把图里的意思写成文字。'))
  return doubts
}
