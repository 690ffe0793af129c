import { stages, type Shown, type Stage } from './life'

/** Where articles are looked for at the desk: by where the working copy stands, or by what members see. */
export const shelves = [
  'all',
  'writing',
  'in-review',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'discarded',
] as const
export type Shelf = (typeof shelves)[number]

/** What stands on each shelf. What is put aside stands on one alone. */
export const shelfHolds: Record<Shelf, { stages: readonly Stage[] } | { state: Shown }> = {
  all: { stages: stages.filter((stage) => stage !== 'discarded') },
  writing: { stages: ['draft', 'returned'] },
  'in-review': { stages: ['in-review'] },
  approved: { stages: ['approved'] },
  scheduled: { stages: ['scheduled'] },
  published: { state: 'published' },
  withdrawn: { state: 'withdrawn' },
  discarded: { stages: ['discarded'] },
}
