import { foldBoard } from '../../cloudfunctions/clock/fold-board'
import type { Store } from '../../cloudfunctions/store'
import { firstEdition } from '../../domain/correction'
import { finishAttempt } from '../../domain/finish'
import { seededRandom } from '../../domain/random'
import { closesAt } from '../../domain/rule-sheet'
import { bulk } from '../../seed/bulk'
import type { Attempt } from '../../domain/attempt'
import { makePool } from '../support/pool'
import { openGround, type Ground } from './ground'
import { percentile } from './measure'
import { plantContest, plantOpenAttempts, idOf, openidOf } from './plant'
import { ms, type Row } from './table'
import { watchStore } from './own-time'

const size = 1000

/** A fold of a thousand attempts: through the clock's door, where its database calls are counted, and its own time. */
export async function fold(): Promise<Row[]> {
  const ground = await openGround(null)
  try {
    ground.cloud.clock.moveTo(Date.parse('2022-11-28T10:00:00+08:00'))
    for (const id of ['counted', 'first', 'second', 'third', 'fourth']) await plantFinished(ground, id)
    const counted = await countFold(ground)
    const own: number[] = []
    const whole: number[] = []
    for (const id of ['first', 'second', 'third', 'fourth']) {
      const watched = watchStore(ground.store)
      const began = performance.now()
      await foldBoard(watched.store as Store, id, false, ground.cloud.clock.now())
      whole.push(performance.now() - began)
      own.push(watched.ownTime(performance.now() - began))
    }
    // The first one also warms the code up, as a door's first run would.
    const time = percentile(own.slice(1), 0.5)
    return [
      {
        part: 'fold',
        what: 'database calls of 1,000 attempts',
        figure: `${counted.reads} reads, ${counted.writes} writes for ${counted.pages} pages`,
        floor: `${counted.idle} read when nothing waits`,
        goal: 'reads 1 + summary + pages, writes 1 + 1 + a page each',
        met: counted.reads <= 3 && counted.writes <= 2 + counted.pages,
        numbers: counted,
      },
      {
        part: 'fold',
        what: 'own time of 1,000 attempts',
        figure: `${ms(time)}, the first ${ms(own[0] ?? 0)}`,
        floor: `${ms(percentile(whole.slice(1), 0.5))} with the database`,
        goal: 'under 100 ms',
        met: time < 100,
        numbers: { own: time, first: own[0] ?? 0 },
      },
    ]
  } finally {
    await ground.close()
  }
}

/** A contest with a thousand finished attempts of scores from everywhere on the board. */
async function plantFinished(ground: Ground, id: string): Promise<void> {
  const sheet = await plantContest(ground, id)
  const { questions, keys } = makePool(40)
  const byId = new Map(keys.map((key) => [key.id, key]))
  const grading = { sheet, pool: questions, keys: byId, edition: firstEdition }
  const random = seededRandom(id)
  const open = await plantOpenAttempts(ground, `open-${id}`, sheet, 1)
  const [pattern] = open
  if (!pattern) return
  const finished = Array.from({ length: size }, (_, at): Attempt => {
    const memberId = idOf(openidOf(at))
    const attempt = { ...pattern, _id: `${id}:${memberId}:1`, contestId: id, memberId, seed: `${id} ${at}` }
    const skill = random()
    const answers = attempt.answers.map(() => [Math.floor(random() * (1 + 3 * skill))])
    const endedAt = Math.min(closesAt(sheet), attempt.startedAt + Math.floor(random() * 900_000))
    return {
      ...attempt,
      ...finishAttempt(attempt, grading, { state: 'submitted', answers }, endedAt),
    }
  })
  await bulk<Attempt>('attempts').insert(finished)
}

/** One real run of the clock with only this contest's fold due, less what the run costs anyway. */
async function countFold({ cloud, store }: Ground) {
  const jobs = bulk<{ _id: string; due: number }>('jobs')
  await jobs.update({ _id: jobs.is.neq('fold:counted') }, { due: cloud.clock.now() * 2 })
  await cloud.fire('clock')
  const pages = (await store.boards.several(await pageIds('counted'))).length
  const calls = cloud.journal.entries().filter(({ callId }) => callId !== null)
  cloud.journal.clear()
  await cloud.fire('clock')
  const idle = cloud.journal.entries().filter(({ kind }) => kind === 'read').length
  const of = (kind: string) => calls.filter((call) => call.kind === kind && call.collection !== 'jobs').length
  // The contest itself is read once by a cold instance.
  const contests = calls.filter(({ collection }) => collection === 'contests').length
  return { reads: of('read') - contests, writes: of('write'), pages, idle }
}

async function pageIds(contestId: string): Promise<string[]> {
  const pages = await bulk<{ _id: string }>('board_pages').find({ where: {}, limit: 1000, fields: ['_id'] })
  return pages.map(({ _id }) => _id).filter((id) => id.startsWith(`${contestId}:`))
}
