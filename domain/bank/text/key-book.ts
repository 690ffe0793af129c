import type { QuestionType } from '../../question'
import { headingOf } from './heading'
import type { KeyEntry } from './keys'
import { numberOf } from './numbers'
import type { Written } from './written'

/** Answers that stand apart from their questions, while their lines come by. */
export interface Keys {
  /** Below a heading 参考答案; otherwise answers of the part above them. */
  isHeaded: boolean
  type(): QuestionType | null
  /** The answers of another part follow. */
  open(type: QuestionType | null): void
  take(entries: readonly KeyEntry[]): void
  /** More words about the last answer; false when these are no such words. */
  explain(text: string): boolean
  /** Gives every question its answer. */
  close(): void
}

interface Run {
  type: QuestionType | null
  entries: KeyEntry[]
}

export function openKeys(written: readonly Written[], isHeaded: boolean): Keys {
  const runs: Run[] = []
  let type: QuestionType | null = null
  let run: Run | null = null

  function begin(): Run {
    run = { type, entries: [] }
    runs.push(run)
    return run
  }
  return {
    isHeaded,
    type: () => type,
    open(next) {
      type = next
      run = null
    },
    take(entries) {
      for (const entry of entries) {
        const last = run?.entries.at(-1)
        const own: Run = run && (!last || entry.number > last.number) ? run : begin()
        own.entries.push(entry)
      }
    },
    explain(text) {
      const last = run?.entries.at(-1)
      if (!last || numberOf(text) || headingOf(text)) return false
      last.explanation = [last.explanation, text.replace(/^[【[]?(?:答案)?解析[】\]]?\s*[:：]?\s*/, '')]
        .filter((words) => words !== '')
        .join('\n')
      return true
    },
    close: () =>
      giveAnswers(
        runs,
        written.filter((one) => one.isUnanswered()),
      ),
  }
}

/** A run goes to the next part of its type whose questions have no answer yet, or where numbers go on, to the numbers. */
function giveAnswers(runs: readonly Run[], open: readonly Written[]): void {
  const left = new Map<number, Written[]>()
  for (const one of open) left.set(one.series, [...(left.get(one.series) ?? []), one])
  for (const { type, entries } of runs) {
    const fitting = [...left].filter(([, some]) => type === null || some.some((one) => one.partType === type))
    const pool = fitting.length > 0 ? fitting : [...left]
    const [series, first] =
      pool.find(([, some]) => entries.some(({ number }) => some.some((one) => one.number === number))) ?? []
    if (series === undefined || !first) continue
    const isOwn = entries.every(({ number }) => first.some((one) => one.number === number))
    const some = isOwn ? first : pool.flatMap(([, each]) => each)
    const byNumber = new Map([...some].reverse().map((one) => [one.number, one]))
    for (const { number, answer, explanation } of entries)
      byNumber.get(number)?.answerFromKey(answer, explanation)
    for (const [at, each] of left) {
      const rest = each.filter((one) => one.isUnanswered())
      if (rest.length > 0 && !(at === series && isOwn)) left.set(at, rest)
      else left.delete(at)
    }
  }
}
