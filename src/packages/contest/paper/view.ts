import type { AttemptResult } from '../../../../contract/member/contest'
import type { Refusal, Trouble } from '../../../cloud/errors'
import { isUnsaved, type Progress } from './progress'

/**
 * How a paper came to its end: by this phone, by this phone at zero, on another phone, or by the hour alone.
 * `past`: looked up later, when how no longer matters.
 */
export interface Ended {
  result: AttemptResult
  how: 'here' | 'here-at-zero' | 'elsewhere' | 'expired' | 'past'
}

/** What the page shows of a paper. */
export interface View extends Pick<Progress, 'answers' | 'flags' | 'current' | 'ending'> {
  /** `here`: on the phone, and going to the cloud with the next save. */
  saved: 'saved' | 'here' | 'saving' | 'offline' | 'trouble'
  /** Another phone's answers have just been brought in. */
  merged: boolean
  /** Why the cloud was not reached, while that is being tried again. */
  trouble: Trouble | null
  ended: Ended | null
  /** The cloud doesn't know this attempt. */
  gone: Refusal | null
}

/** The line at the top. While trying again it goes on saying why, so that it doesn't flicker. */
export function savedLine(progress: Progress, trouble: Trouble | null, saving: boolean): View['saved'] {
  if (trouble && isUnsaved(progress)) return trouble.kind === 'offline' ? 'offline' : 'trouble'
  if (saving) return 'saving'
  return isUnsaved(progress) ? 'here' : 'saved'
}

/** Who ended it. The cloud says only that it was over already; a hand-in of ours whose answer got lost is ours. */
export function howItEnded(result: AttemptResult, progress: Progress): Ended['how'] {
  if (result.state === 'expired') return 'expired'
  if (result.already && !progress.handedIn) return 'elsewhere'
  return progress.ending === 'time' ? 'here-at-zero' : 'here'
}
