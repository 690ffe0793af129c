import { countIn } from './formats'
import type { Level, Numbering } from './numbering'
import type { Style } from './styles'

/** Where a paragraph stands in a list by its own properties; null where it says nothing of it. */
export interface ListPlace {
  num: string | null
  level: number | null
  style: string | null
}

/** What Word writes in front of a paragraph; counts on from one to the next. */
export type Labels = (place: ListPlace) => string

const deepest = 9

export function numberer({ lists, nums }: Numbering, styles: ReadonlyMap<string, Style>): Labels {
  /** Lists of one definition count on together. */
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()

  function fromStyle(id: string | null): { num: string | null; level: number } {
    const seen = new Set<string>()
    for (let at = id; at !== null && !seen.has(at); at = styles.get(at)?.basedOn ?? null) {
      seen.add(at)
      const style = styles.get(at)
      if (style && style.num !== null) return style
    }
    return { num: null, level: 0 }
  }

  return (place) => {
    const style = fromStyle(place.style)
    const id = place.num ?? style.num
    const num = id === null || id === '0' ? undefined : nums.get(id)
    const at = place.level ?? style.level
    if (!num || !(at >= 0 && at < deepest)) return ''
    const levels = lists.get(num.list) ?? new Map<number, Level>()
    const levelAt = (n: number) => num.levels.get(n) ?? levels.get(n)
    const level = levelAt(at)
    if (!level) return ''
    const own = counts.get(num.list) ?? []
    counts.set(num.list, own)
    const start = num.starts.get(at)
    const restarts = start !== undefined && !begun.has(`${id ?? ''}:${at}`)
    begun.add(`${id ?? ''}:${at}`)
    own[at] = restarts ? start : (own[at] ?? (start ?? level.start) - 1) + 1
    own.length = at + 1
    if (level.format === 'bullet' || level.format === 'none') return ''
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1
      const format = levelAt(n)
      return countIn(format?.format ?? 'decimal', own[n] ?? format?.start ?? 1)
    })
  }
}
