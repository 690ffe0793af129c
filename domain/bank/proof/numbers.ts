import type { Item } from '../draft'
import { doubt, type Doubt } from '../faults'

/** Doubts about the numbers in front of the items of one series: gaps, repeats, one without. By the item's position. */
export function numberDoubts(items: readonly Item[]): Map<number, Doubt> {
  const doubts = new Map<number, Doubt>()
  let [series, last]: [number, number | null] = [-1, null]
  /** Behind a number that was written twice, people count on from either. */
  let slip = 0
  const numbered = new Set(items.flatMap((item) => (item.number === null ? [] : [item.series])))
  items.forEach(({ number, series: own }, at) => {
    if (own !== series) [series, last, slip] = [own, null, 0]
    if (number === null) {
      if (numbered.has(own)) doubts.set(at, doubt('number_missing', '别的题都有题号，这道没有。'))
      last = last === null ? null : last + 1
      return
    }
    if (last !== null && number === last)
      doubts.set(at, doubt('number_repeated', `题号 ${number} 出现了两次。`))
    else if (last !== null && number !== last + 1 && number !== last + 1 + slip)
      doubts.set(at, doubt('number_gap', `题号从 ${last} 跳到了 ${number}，中间可能漏了题或没有分开。`))
    slip = number === last ? slip + 1 : 0
    last = number
  })
  return doubts
}
