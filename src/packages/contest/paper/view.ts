import type { AttemptResult } from '../../../../contract/member/attempt'
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

/** What has happened to a paper beside the member's own taps. */
export interface News {
  /** Why the cloud was not reached, while that is being tried again. */
  trouble: Trouble | null
  /** Another phone's answers have just been brought in. */
  merged: boolean
  ended: Ended | null
  /** The cloud doesn't know this attempt. */
  gone: Refusal | null
}

/** What the page shows of a paper. */
export interface View extends News, Pick<Progress, 'answers' | 'flags' | 'current' | 'ending' | 'deadline'> {
  /** `here`: on the phone, and going to the cloud with the next save. */
  saved: 'saved' | 'here' | 'saving' | 'offline' | 'trouble'
}

export function viewOf(progress: Progress, news: News, saving: boolean): View {
  const { answers, flags, current, ending, deadline } = progress
  return {
    ...news,
    ...{ answers, flags, current, ending, deadline },
    saved: savedLine(progress, news.trouble, saving),
  }
}

/** The line at the top. While trying again it goes on saying why, so that it doesn't flicker. */
function savedLine(progress: Progress, trouble: Trouble | null, saving: boolean): View['saved'] {
  if (trouble && isUnsaved(progress)) return trouble.kind === 'offline' ? 'offline' : 'trouble'
  if (saving) return 'saving'
  return isUnsaved(progress) ? 'here' : 'saved'
}

/** Who ended it. The cloud says only that it was over already; if an earlier hand-in was never answered, it was ours. */
export function endedBy(result: AttemptResult, before: Pick<Progress, 'ending' | 'handedIn'>): Ended {
  if (result.state === 'expired') return { result, how: 'expired' }
  if (result.already && !before.handedIn) return { result, how: 'elsewhere' }
  return { result, how: before.ending === 'time' ? 'here-at-zero' : 'here' }
}
