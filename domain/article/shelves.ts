import type { Shown, Stage } from './life'

/** Where an article is looked for at the desk. An article stands on several. */
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

const ofStage: Record<Stage, Shelf | null> = {
  draft: 'writing',
  returned: 'writing',
  'in-review': 'in-review',
  approved: 'approved',
  scheduled: 'scheduled',
  settled: null,
  discarded: 'discarded',
}

/** The shelves on which an article stands: by its working copy, and by what members see. What is put aside stands on one. */
export function shelvesOf({ state, stage }: { state: Shown; stage: Stage }): Shelf[] {
  if (stage === 'discarded') return ['discarded']
  const working = ofStage[stage]
  return ['all', ...(working ? [working] : []), ...(state === 'unpublished' ? [] : [state])]
}
