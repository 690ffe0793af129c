import type { OpenAttempt } from '../../../../contract/member/attempt'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { closePaper, keepPaper, paperOnPhone, progressOnPhone, resultOnPhone } from '../parts/phone'
import { Keeper } from './keeper'
import { endsAt } from './pace'
import { begin, later } from './progress'
import { endedBy } from './view'

/** A paper on the table, and who keeps it. */
export interface Opened {
  paper: OpenAttempt
  keeper: Keeper
}

/** A paper given this short a time ago (ms) is as the cloud has it. */
const young = 10_000

/** From the phone, at once and without a network; null if it doesn't lie there. */
export function openFromPhone(attemptId: string): Opened | null {
  const paper = paperOnPhone(attemptId).read()
  return paper && opened(paper, Math.abs(serverNow() - paper.startedAt) < young)
}

/** From the cloud; null if the attempt is over, and then its result lies on the phone. Throws as `member` does. */
export async function openFromCloud(attemptId: string): Promise<Opened | null> {
  if (resultOnPhone(attemptId).read()) return null
  const reply = await member('resumeAttempt', { attemptId })
  if ('open' in reply) {
    keepPaper(reply.open)
    return opened(reply.open, true)
  }
  closePaper(endedBy(reply.closed, { ending: null, handedIn: false }))
  return null
}

function opened(paper: OpenAttempt, fresh: boolean): Opened {
  const { attemptId } = paper
  const progress = progressOnPhone(attemptId)
  const held = { ...begin(paper), ...progress.read() }
  const keeper = new Keeper(
    { ...held, ...later(held, endsAt(paper)) },
    {
      now: serverNow,
      later: (ms, run) => {
        const waiting = setTimeout(run, ms)
        return () => {
          clearTimeout(waiting)
        }
      },
      random: Math.random,
      keep: progress.write,
      close: closePaper,
      save: async (answers, revision) => {
        const saved = await member('saveAnswers', { attemptId, answers, revision })
        // A paper of which each question has its time ends with the last one, whatever more was given for the whole.
        return paper.perQuestion ? { revision: saved.revision, savedAt: saved.savedAt } : saved
      },
      submit: (answers, revision, away) =>
        member('submitAttempt', { attemptId, answers, revision, ...(away && { away }) }),
      resume: async () => {
        const reply = await member('resumeAttempt', { attemptId })
        return 'open' in reply ? { open: { ...reply.open, deadline: endsAt(reply.open) } } : reply
      },
    },
    fresh,
  )
  return { paper, keeper }
}
