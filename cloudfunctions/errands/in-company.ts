import { bursts, mayBurst, neighbours } from '../../domain/signals/burst'
import { patternSize, samePattern } from '../../domain/signals/pattern'
import type { Store } from '../store'
import { signalRow, type SignalRow } from '../store/signals'
import type { Trace } from '../store/traces'

/** What papers say together with those that were there before; these get their signal too. */
export const inCompany = async (
  store: Store,
  contestId: string,
  traces: readonly Trace[],
): Promise<SignalRow[]> => [
  ...(await alike(store, contestId, traces)),
  ...(await together(store, contestId, traces)),
]

/** So many groups of the largest size are read at once: a thousand papers or fewer. */
const groupsAtOnce = Math.floor(1000 / patternSize.most)

/** Papers with the same wrong answers. How many there are is counted first: a pattern that hundreds made is not read. */
async function alike({ traces }: Store, contestId: string, own: readonly Trace[]): Promise<SignalRow[]> {
  const prints = distinct(own.map(({ print }) => print))
  if (prints.length === 0) return []
  const sizes = await traces.sizes(contestId, 'print', prints)
  const groups = [...sizes].filter(([, size]) => size >= patternSize.least && size <= patternSize.most)
  const found: SignalRow[] = []
  for (let from = 0; from < groups.length; from += groupsAtOnce) {
    const some = groups.slice(from, from + groupsAtOnce).map(([print]) => print)
    const papers = await traces.of(contestId, 'print', some)
    for (const print of some) {
      const group = papers.filter((paper) => paper.print === print)
      const signal = samePattern(group, group[0]?.wrong ?? 0)
      if (signal) found.push(...group.map((paper) => signalRow(signal, { ...paper, attemptId: paper._id })))
    }
  }
  return found
}

/** New members of one enterprise who joined at about the same time. */
async function together({ traces }: Store, contestId: string, own: readonly Trace[]): Promise<SignalRow[]> {
  const mine = distinct(own.map(({ slot }) => slot))
  if (mine.length === 0) return []
  const sizes = await traces.sizes(contestId, 'slot', distinct(mine.flatMap(around)))
  const full = mine.filter((slot) =>
    mayBurst(around(slot).reduce((sum, each) => sum + (sizes.get(each) ?? 0), 0)),
  )
  const found: SignalRow[] = []
  for (const slot of full) {
    const papers = await traces.of(contestId, 'slot', around(slot))
    const signals = bursts(papers)
    for (const paper of papers) {
      const signal = signals.get(paper.memberId)
      if (signal) found.push(signalRow(signal, { ...paper, attemptId: paper._id }))
    }
  }
  return [...new Map(found.map((row) => [row._id, row])).values()]
}

/** A slot with its neighbours, as traces name them. */
function around(slot: string): string[] {
  const [unitId = '', number = ''] = slot.split(' ')
  return neighbours(Number(number)).map((each) => `${unitId} ${String(each)}`)
}

const distinct = (values: readonly (string | null)[]): string[] => [
  ...new Set(values.filter((value) => value !== null)),
]
