import type { LocalCloud } from '../../local-cloud'
import type { Attempt } from '../../domain/attempt'
import { seededRandom } from '../../domain/random'
import { closesAt } from '../../domain/rule-sheet'
import { bulk } from '../../seed/bulk'
import { openGround, type Ground } from './ground'
import { handIn, pause, type HandedIn } from './phone'
import { idOf, openidOf, plantContest, plantOpenAttempts } from './plant'
import type { Row } from './table'

const papers = 2000
const rushMs = 10_000
const answers = Array.from({ length: 20 }, (_, at) => [at % 2])

interface Scenario {
  name: string
  /** Calls a second that the environment takes; more are turned away at once, as CloudBase does with 429. */
  taken: number
}

const scenarios: Scenario[] = [
  { name: 'in 10 s', taken: Infinity },
  { name: 'in 10 s, 150 calls/s let in', taken: 150 },
]

/** Two thousand papers handed in before the close through the real doors, by phones that try again as ours do. */
export async function rush(): Promise<Row[]> {
  const rows: Row[] = []
  for (const scenario of scenarios) rows.push(...(await one(scenario)))
  return rows
}

async function one({ name, taken }: Scenario): Promise<Row[]> {
  const ground = await openGround(null)
  try {
    ground.cloud.clock.moveTo(Date.parse('2022-12-11T17:50:00+08:00'))
    const sheet = await plantContest(ground, 'rush')
    await plantOpenAttempts(ground, 'rush', sheet, papers)
    await warm(ground)
    ground.cloud.clock.moveTo(closesAt(sheet) - rushMs)
    const [began, used] = [performance.now(), process.cpuUsage()]
    const now = () => performance.now() - began
    const grace = rushMs + sheet.paper.graceSeconds * 1000
    const call = gate(ground.cloud, taken)
    const random = seededRandom(name)
    const phones = Array.from({ length: papers }, async (_, at) => {
      await pause(random() * rushMs)
      const [openid, attemptId] = [openidOf(at), `rush:${idOf(openidOf(at))}:1`]
      return handIn(call, openid, { attemptId, answers, revision: 0 }, now, grace + 30_000)
    })
    const handed = await Promise.all(phones)
    const { user, system } = process.cpuUsage(used)
    return rowsOf(name, handed, await stored(), grace, (user + system) / 1000 / papers)
  } finally {
    await ground.close()
  }
}

/** Every instance is up and has its contest and pool. */
async function warm({ ask }: Ground): Promise<void> {
  const resume = (at: number) =>
    ask(openidOf(at), 'resumeAttempt', { attemptId: `rush:${idOf(openidOf(at))}:1` })
  for (let turn = 0; turn < 5; turn += 1)
    await Promise.all(Array.from({ length: 16 }, (_, at) => resume(turn * 16 + at)))
}

/** Lets so many calls in a second through, evenly; the others are turned away. */
function gate(cloud: LocalCloud, taken: number): LocalCloud['call'] {
  let allowed = 1
  let seen = performance.now()
  return (name, event, who) => {
    const now = performance.now()
    allowed = Math.min(taken / 10, allowed + ((now - seen) * taken) / 1000)
    seen = now
    if (taken !== Infinity && allowed < 1)
      return Promise.resolve({ ok: false, code: 'FAILED', message: 'EXCEED_REQUEST_LIMIT', callId: '' })
    allowed -= 1
    return cloud.call(name, event, who)
  }
}

/** How many attempts the collection itself holds as handed in. */
async function stored() {
  const attempts = bulk<Attempt>('attempts')
  const found = new Map<string, Attempt['state']>()
  for (let at = 0; at < papers; at += 1000) {
    const ids = Array.from({ length: 1000 }, (_, n) => `rush:${idOf(openidOf(at + n))}:1`)
    const some = await attempts.find({ where: { _id: attempts.is.in(ids) }, limit: 1000, fields: ['state'] })
    for (const { _id, state } of some) found.set(_id, state)
  }
  return { submitted: [...found.values()].filter((state) => state === 'submitted').length }
}

function rowsOf(
  name: string,
  handed: HandedIn[],
  found: { submitted: number },
  grace: number,
  processor: number,
): Row[] {
  const heard = handed.flatMap(({ at }) => (at === null ? [] : [at])).sort((a, b) => a - b)
  const inTen = heard.filter((at) => at <= rushMs).length
  const told = handed.filter(({ told }) => told.busy + told.offline > 0).length
  const last = (heard.at(-1) ?? Infinity) / 1000
  const lost = handed.filter(({ at }) => at === null)
  const numbers = {
    inTen,
    told,
    heard: heard.length,
    stored: found.submitted,
    last,
    lost: lost.length,
    processor,
  }
  const row = (what: string, figure: string, goal: string, met: boolean): Row => ({
    part: 'rush',
    what: `2,000 papers ${name}: ${what}`,
    figure,
    goal,
    met,
    numbers,
  })
  return [
    {
      ...row('accepted in 10 s', `${inTen}, ${told} told to wait`, 'at least 1000', inTen >= 1000),
      // Phones, doors and cloud are one process here: what it cost says what the machine could carry if it were idle.
      floor: `${processor.toFixed(1)} ms of processor a paper`,
    },
    row(
      'stored once',
      `${found.submitted} stored, ${heard.length} accepted`,
      'as many as were accepted',
      found.submitted === heard.length,
    ),
    row(
      'all in',
      `${lost.length === 0 ? 'all' : `${lost.length} not`}, the last ${(last - rushMs / 1000).toFixed(1)} s after the close`,
      'within the 15 s of grace',
      lost.length === 0 && last * 1000 <= grace,
    ),
  ]
}
