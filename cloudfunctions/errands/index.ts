import { federation } from '../../config/federation'
import { reminderData } from '../../domain/reminder-message'
import { expireContest } from '../forgetting/expire'
import { carryOut } from '../forgetting/forget-member'
import { runJobs, type Came } from '../jobs/run'
import { randomText } from '../kernel/scene'
import { openStore } from '../store'
import type { Job } from '../store/jobs'
import { openWeixin } from '../weixin'
import { countProgress } from './count-progress'
import { daily } from './daily'
import { publishScheduled } from './publish-scheduled'
import { remind } from './remind'
import { watchContest } from './watch-contest'

const store = openStore()
const weixin = openWeixin()
const budget = 20_000

/** The slow timer's door: what takes its time and can wait a minute. Does nothing unless the timer fired it. */
export const main = async (): Promise<{ done: number }> => {
  if (process.env.TRIGGER_SRC !== 'timer') return { done: 0 }
  const began = Date.now()
  const isOver = () => Date.now() - began > budget
  const run = (job: Job, now: number) => doJob(job, now, isOver)
  return { done: await runJobs(store, Date.now, { door: 'errands', budget, again: 55_000, run }) }
}

async function doJob(job: Job, now: number, isOver: () => boolean): Promise<Came> {
  switch (job.kind) {
    case 'remind':
      return remindOf(job.contestId, now, isOver)
    case 'signals':
      return watchContest(store, job, { now, isOver })
    case 'progress':
      return countProgress(store, job.contestId, { now, isOver })
    case 'expire':
      return expireContest(store, job.contestId, { now, isOver })
    case 'expire-daily':
      return daily(store, { now, isOver })
    case 'publish':
      return publishScheduled(store, job, now)
    case 'forget':
      return (await carryOut(store, job, now)) ? 'finished' : 'again'
    default:
      return 'again'
  }
}

const remindOf = (contestId: string, now: number, isOver: () => boolean): Promise<'again' | 'finished'> =>
  remind(
    store,
    contestId,
    { id: randomText(), now, isOver },
    (contest) => (reminder) =>
      weixin.sendMessage({
        openid: reminder.openid,
        templateId: reminder.templateId,
        page: `packages/contest/contest/index?id=${contest._id}`,
        data: reminderData(federation.templates.contestOpens.fields, contest),
      }),
  )
