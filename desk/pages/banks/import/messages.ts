import type { BankEntry } from '../../../../domain/bank/entry'
import type { Item, Source } from '../../../../domain/bank/draft'
import type { Doubt } from '../../../../domain/bank/faults'

/** What the worker is asked. Every asking has a number; only the answer to the last of a kind counts. */
export type Asking =
  | { n: number; ask: 'read file'; name: string; bytes: ArrayBuffer }
  | { n: number; ask: 'read text'; text: string }
  | { n: number; ask: 'proofread'; kept: { at: number; item: Item }[] }
  | { n: number; ask: 'finish'; items: Item[]; before: BankEntry[] }

export type Answer =
  | { n: number; tell: 'progress'; words: string }
  | { n: number; tell: 'read'; items: Item[]; skipped: Source[] }
  | { n: number; tell: 'unreadable'; words: string }
  | { n: number; tell: 'doubts'; doubts: Record<number, Doubt[]> }
  | { n: number; tell: 'finished'; finished: Finished }

/** An import ready to travel, and how it differs from the version that holds. */
export interface Finished {
  entries: BankEntry[]
  digest: string
  added: BankEntry[]
  changed: { before: BankEntry; after: BankEntry }[]
  gone: BankEntry[]
  same: number
}
