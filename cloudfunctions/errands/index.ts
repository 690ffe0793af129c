import { federation } from '../../config/federation'
import { reminderData } from '../../domain/reminder-message'
import { runJobs } from '../jobs/run'
import { randomText } from '../kernel/scene'
import { openStore } from '../store'
import { openWeixin } from '../weixin'
import { remind } from './remind'

const store = openStore()
const weixin = openWeixin()
const budget = 20_000

/** The slow timer's door: what takes its time and can wait a minute. Does nothing unless the timer fired it. */
export const main = async (): Promise<{ done: number }> => {
  if (process.env.TRIGGER_SRC !== 'timer') return { done: 0 }
  const began = Date.now()
  const isOver = () => Date.now() - began > budget
  const done = await runJobs(store, Date.now, {
    door: 'errands',
    budget,
    again: 55_000,
    run: (job, now) =>
      remind(
        store,
        job.contestId,
        { id: randomText(), now, isOver },
        (contest) => (reminder) =>
          weixin.sendMessage({
            openid: reminder.openid,
            templateId: reminder.templateId,
            page: `packages/contest/contest/index?id=${contest._id}`,
            data: reminderData(federation.templates.contestOpens.fields, contest),
          }),
      ),
  })
  return { done }
}
