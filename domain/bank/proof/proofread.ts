import type { Item } from '../draft'
import { doubt, type Doubt } from '../faults'
import { settle } from '../settle'
import type { Settled } from '../settled'
import { bare } from '../tidy'
import { nearTwins } from './alike'
import { givenAway } from './given-away'
import { numberDoubts } from './numbers'

/** An item with what it says and all that is doubtful about it. */
export interface Proof {
  settled: Settled
  doubts: Doubt[]
}

/** Looks through the items, each by itself and all together; the list is as long as theirs. Works on what it gave before. */
export function proofread(items: readonly Item[]): Proof[] {
  const settled = items.map(({ draft }) => settle(draft))
  const numbers = numberDoubts(items)
  const others = likenesses(items, settled)
  return items.map(({ remarks }, at) => {
    const own = settled[at] as Settled
    const number = numbers.get(at)
    const doubts = [
      ...remarks.map(({ code, reason }) => doubt(code, reason)),
      ...own.doubts,
      ...givenAway(own),
      ...(others.get(at) ?? []),
      ...(number ? [number] : []),
    ]
    return { settled: own, doubts }
  })
}

export const isBlocked = ({ doubts }: Pick<Proof, 'doubts'>): boolean => doubts.some(({ blocks }) => blocks)

/** The same question whatever the order of its options. */
export const questionKey = ({ type, stem, options }: Pick<Settled, 'type' | 'stem' | 'options'>): string =>
  [
    type === 'true-false' || type === 'blanks' ? type : 'choice',
    bare(stem) || stem,
    ...options.map(bare).sort(),
  ].join('\n')

const longStem = 12

function likenesses(items: readonly Item[], settled: readonly Settled[]): Map<number, Doubt[]> {
  const doubts = new Map<number, Doubt[]>()
  const [same, stems] = [new Map<string, number>(), new Map<string, number>()]
  const left: number[] = []
  settled.forEach((own, at) => {
    if (own.stem === '') return
    const [key, stem] = [questionKey(own), bare(own.stem)]
    const twin = same.get(key)
    const namesake = stem.length >= longStem ? stems.get(stem) : undefined
    if (twin !== undefined)
      doubts.set(at, [doubt('same_question', `和${placeOf(items[twin])}是同一道题。`, twin)])
    else {
      same.set(key, at)
      if (namesake !== undefined)
        doubts.set(at, [doubt('same_stem', `题干和${placeOf(items[namesake])}相同，选项不同。`, namesake)])
      else left.push(at)
    }
    if (!stems.has(stem)) stems.set(stem, at)
  })
  const twins = nearTwins(left.map((at) => textOf(settled[at] as Settled)))
  left.forEach((at, n) => {
    const twin = twins[n] ?? -1
    const other = twin < 0 ? undefined : left[twin]
    if (other !== undefined)
      doubts.set(at, [doubt('nearly_same', `和${placeOf(items[other])}很像，请看看是不是同一道题。`, other)])
  })
  return doubts
}

const textOf = ({ type, stem, options }: Settled): string =>
  type === 'true-false' || type === 'blanks' ? stem : `${stem}${options.join('')}`

/** Where people find an item in what they gave. */
export function placeOf(item: Item | undefined): string {
  if (!item) return '另一道题'
  const { source, number } = item
  if (source.sheet !== '') return `“${source.sheet}”第 ${source.from} 行`
  return number === null ? `第 ${source.from} 行的题` : `第 ${number} 题（第 ${source.from} 行）`
}
