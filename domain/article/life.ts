/** Where the copy stands that staff work on. `settled`: it is what members see. `discarded`: put aside, not deleted. */
export const stages = [
  'draft',
  'in-review',
  'returned',
  'approved',
  'scheduled',
  'settled',
  'discarded',
] as const
export type Stage = (typeof stages)[number]

/** What members see of an article. */
export type Shown = 'unpublished' | 'published' | 'withdrawn'

/** What can be done with an article. To pin one is no step of its life. */
export const steps = [
  'write',
  'submit',
  'reopen',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'withdraw',
  'discard',
] as const
export type Step = (typeof steps)[number]

export interface Life {
  state: Shown
  stage: Stage
  /** Ids of those who wrote at the copy since it was last settled, who wrote last at the end. */
  hands: readonly string[]
}

/** Where a step leads from a stage; from what has no entry it can't be taken. */
const moves: Record<Exclude<Step, 'withdraw' | 'discard'>, Partial<Record<Stage, Stage>>> = {
  // Who writes on after a return still sees why it came back.
  write: { draft: 'draft', returned: 'returned' },
  submit: { draft: 'in-review', returned: 'in-review' },
  reopen: { 'in-review': 'draft', approved: 'draft', settled: 'draft', discarded: 'draft' },
  return: { 'in-review': 'returned' },
  approve: { 'in-review': 'approved' },
  schedule: { approved: 'scheduled' },
  unschedule: { scheduled: 'approved' },
  publish: { approved: 'settled', scheduled: 'settled' },
}

export type NotPossible = 'article_elsewhere' | 'own_article'

/**
 * An article after somebody's step, or why it can't be taken: the article stands elsewhere, or a reviewer would judge words of
 * their own. Who may take a step at all is a matter of roles.
 */
export function take<L extends Life>(life: L, step: Step, by: string): L | NotPossible {
  const stage = stageAfter(life, step)
  if (stage === null) return 'article_elsewhere'
  if ((step === 'approve' || step === 'return') && life.hands.includes(by)) return 'own_article'
  return { ...life, stage, state: shownAfter(life, step), hands: handsAfter(life, step, by) }
}

function stageAfter({ state, stage }: Life, step: Step): Stage | null {
  // What is withdrawn must not come back by itself.
  if (step === 'withdraw') return state !== 'published' ? null : stage === 'scheduled' ? 'approved' : stage
  if (step !== 'discard') return moves[step][stage] ?? null
  const mayGo = stage === 'draft' || stage === 'returned'
  return mayGo ? (state === 'unpublished' ? 'discarded' : 'settled') : null
}

function shownAfter({ state }: Life, step: Step): Shown {
  if (step === 'publish') return 'published'
  return step === 'withdraw' ? 'withdrawn' : state
}

function handsAfter({ hands, stage }: Life, step: Step, by: string): readonly string[] {
  if (step === 'write') return [...hands.filter((hand) => hand !== by), by]
  const isNew = step === 'publish' || (step === 'reopen' && stage === 'settled')
  return isNew ? [] : hands
}

/** The hour an article stands at in the list: a corrected one keeps its place, one that comes back is new. */
export const publishedAtAfter = (article: { state: Shown; publishedAt: number }, now: number): number =>
  article.state === 'published' ? article.publishedAt : now
