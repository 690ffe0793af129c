import type { Draft, Item } from '../../../../domain/bank/draft'

/** What a person did to one item. */
export interface Change {
  draft?: Draft
  /** Looked at and found right: what only warns is not shown any more. */
  seen?: true
  /** Left out of the import. */
  out?: true
}

interface Step {
  at: number
  before: Change | undefined
  /** Typing on in one field is one step. */
  field: string
}

export interface Importing {
  /** The file's name, or what was pasted. */
  source: string
  /** The bank that it goes into; of a new one its id to be. */
  bankId: string
  items: Item[]
  changes: Record<number, Change>
  steps: Step[]
}

export type Act =
  | { do: 'mend'; at: number; field: string; draft: Draft }
  | { do: 'see' | 'leave out' | 'take back'; at: number }
  | { do: 'undo' }

const mostSteps = 500

/** What an act makes of an import; undoing takes back the last one. */
export function act(state: Importing, done: Act): Importing {
  if (done.do === 'undo') {
    const last = state.steps.at(-1)
    if (!last) return state
    const changes = { ...state.changes }
    if (last.before) changes[last.at] = last.before
    else delete changes[last.at]
    return { ...state, changes, steps: state.steps.slice(0, -1) }
  }
  const { at } = done
  const before = state.changes[at]
  const field = done.do === 'mend' ? done.field : done.do
  const last = state.steps.at(-1)
  const goesOn = done.do === 'mend' && last?.at === at && last.field === field
  const step = before ? { at, before, field } : { at, before: undefined, field }
  return {
    ...state,
    changes: { ...state.changes, [at]: changed(before, done) },
    steps: goesOn ? state.steps : [...state.steps, step].slice(-mostSteps),
  }
}

function changed(before: Change = {}, done: Exclude<Act, { do: 'undo' }>): Change {
  if (done.do === 'mend') return { ...before, draft: done.draft }
  if (done.do === 'see') return { ...before, seen: true }
  const { out: _, ...rest } = before
  return done.do === 'leave out' ? { ...rest, out: true } : rest
}

/** An item as it stands now. What the reading wasn't sure of is settled by whoever has changed it or found it right. */
export function itemNow(item: Item, change: Change | undefined): Item {
  if (!change?.draft && !change?.seen) return item
  return { ...item, draft: change.draft ?? item.draft, remarks: [] }
}

/** The items that are to be imported, each with its place in the file. */
export const kept = ({ items, changes }: Importing): { at: number; item: Item }[] =>
  items.flatMap((item, at) => (changes[at]?.out ? [] : [{ at, item: itemNow(item, changes[at]) }]))
