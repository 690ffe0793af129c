/** Contests that no chance plays: at one moment, or with a mishap at every database call; of a fold or an errand, whose worker has a mishap at each of its database calls, or first at the one that is named. */
export type Sweep =
  | 'last moment'
  | 'midnight'
  | `${'bonuses' | 'arranged' | 'editions'}: hang`
  | `${'folds' | 'last fold' | 'reminders'}: ${'hang' | 'kill-before' | 'drop-reply'}${'' | ` at call ${number}`}`

/** A planted fault: a few exact replacements of text in our sources. */
export interface Mutant {
  name: string
  changes: { file: string; find: string; replace: string }[]
  /** The contest of the fault runs that shows it soonest, by seed or sweep; without one, seeds are tried from 0. */
  shownBy?: number | Sweep
}
