import type { Book } from './book'

export type Job = 'save' | 'submit' | 'resume'

/**
 * What is to be asked of the cloud next, whenever that is due. `sync`: whether its own word is wanted; `left`: the page is
 * closed; `rush`: the next save doesn't wait for the pace.
 */
export function nextJob(
  { progress, isUnsaved }: Book,
  sync: 'no' | 'wanted' | 'first',
  left: boolean,
  rush: boolean,
): Job | null {
  if (left) return rush && isUnsaved ? 'save' : null
  if (sync === 'first') return 'resume'
  if (progress.ending) return 'submit'
  if (isUnsaved) return 'save'
  return sync === 'wanted' ? 'resume' : null
}
