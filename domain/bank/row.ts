import type { QuestionType } from '../question'
import { emptyDraft, type Draft } from './draft'
import type { Columns, Field } from './headers'
import { splitOptions } from './text/labels'
import { tidy, tidyLines } from './tidy'
import { difficultyOf, knownType, tagsOf, typeOf } from './words'

/** One row of a sheet as a draft. `type` is what the sheet's name says where the row says nothing. */
export function draftOfRow(cells: readonly string[], columns: Columns, type: QuestionType | null): Draft {
  const cell = (field: Field) =>
    tidyLines(cells[columns.fields[field] ?? -1] ?? '').replace(/^'(?=[=+\-@])/, '')
  const sorts = columns.categories.map((at) => tidy(cells[at] ?? '')).filter((sort) => sort !== '')
  const written = [cell('type'), ...sorts].find((word) => typeOf(word) !== undefined) ?? ''
  const category = sorts.filter((sort) => sort !== written).join('/')
  return {
    ...emptyDraft(),
    type: knownType(written) ?? (typeOf(written) === undefined ? type : null),
    stem: cell('stem').replace(/[(（]\s*[)）]/g, '（ ）'),
    options: optionsOf(cells, columns),
    answer: cell('answer'),
    explanation: cell('explanation'),
    law: cell('law'),
    category: category.replace(/[\\>＞—]+/g, '/'),
    difficulty: difficultyOf(cell('difficulty')),
    tags: tagsOf(cell('tags')),
  }
}

/** The word of a type that no contest has, where the row names one. */
export const otherKindOf = (cells: readonly string[], columns: Columns): string | null =>
  [columns.fields.type ?? -1, ...columns.categories]
    .map((at) => tidy(cells[at] ?? ''))
    .find((word) => typeOf(word) === 'other') ?? null

function optionsOf(cells: readonly string[], { fields, options }: Columns): string[] {
  if (options.length === 0) return optionsOfCell(cells[fields.options ?? -1] ?? '')
  const texts = options.map((at, n) =>
    withoutLabel(tidyLines(cells[at] ?? '').replace(/^'(?=[=+\-@])/, ''), n),
  )
  while (texts.at(-1) === '') texts.pop()
  return texts
}

/** `A.一年` in the column of A is 一年. */
const withoutLabel = (text: string, at: number): string =>
  text.replace(new RegExp(`^[(（]?${String.fromCharCode(65 + at)}\\s*[.、:：)）]\\s*`, 'i'), '')

/** Options that share a cell: with their letters, on lines of their own, or between one kind of mark. */
function optionsOfCell(cell: string): string[] {
  const text = tidyLines(cell)
  if (text === '') return []
  const labelled = splitOptions(text.replace(/\n/g, '\t'), 0, '')
  if (labelled && labelled.before === '' && labelled.options.length > 1)
    return labelled.options.map((option) => option.replace(/\s+$/, ''))
  const cut = [/\n/, /[|｜]/, /[;；]/, /\//, /[,，]/, /、/, / /].find((one) => one.test(text))
  return cut ? text.split(cut).flatMap((part) => part.trim() || []) : [text]
}
