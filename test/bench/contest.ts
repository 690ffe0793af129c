import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beginEdition } from '../../cloudfunctions/referee/begin-edition'
import { publishContest } from '../../cloudfunctions/referee/publish'
import type { Contest } from '../../cloudfunctions/store/contests'
import { closesAt, type RuleSheet } from '../../domain/rule-sheet'
import { exportResults } from '../../scripts/results/export'
import { plantBank, poolId } from '../../seed/bank'
import { inventMembers } from '../../seed/members'
import { plantRoster, wholeSize } from '../../seed/roster'
import { openSheet } from '../../seed/sheets'
import { inStreet } from '../../domain/unit'
import { memberKey, openGround, type Ground } from './ground'
import { byTurns } from './measure'
import { plantMembers } from './plant'
import { plantChains } from './play'
import { ms, perSecond, type Row } from './table'

const takers = 40_000
const contestId = 'spring'
const goals = { secondsToFold: 300, secondsToCorrect: 600 }

/**
 * A whole contest as it is on its last day: 40,000 members of the district's 913 enterprises and 3,747 teams with three papers
 * each, taken to the boards by the clock's own door, looked at, frozen, and corrected.
 */
export async function contest(): Promise<Row[]> {
  const ground = await openGround(null)
  try {
    const say = (what: string) => process.stderr.write(`${what} … `)
    say('planting')
    const sheet = sheetOf(openSheet(ground.cloud.clock.now()))
    const links = await plant(ground, sheet)
    ground.cloud.clock.moveTo(closesAt(sheet) - 3600_000)
    say('folding')
    const folding = await untilDone(ground, async () => (await waiting(ground)) === 0)
    say('reading')
    const boards = await readBoards(ground)
    ground.cloud.clock.moveTo(closesAt(sheet) + 300_000)
    say('freezing')
    const freezing = await untilDone(ground, async () => (await fresh(ground)).final)
    say('recomputing')
    const first = await verify(ground)
    const question = await aQuestion(ground)
    const correction = { kind: 'withdrawn', questionId: question } as const
    await beginEdition(ground.store, await fresh(ground), [correction], ground.cloud.clock.now())
    say('correcting')
    const regrading = await untilDone(ground, async () => (await fresh(ground)).next?.stage !== 'regrading')
    const again = await untilDone(ground, async () => {
      const { edition, next, final } = await fresh(ground)
      return edition === 2 && next === null && final
    })
    say('recomputing')
    const second = await verify(ground)
    return [
      work(`${links} papers taken to the boards`, folding, links, goals.secondsToFold),
      ...boards,
      work('the digest of the final board', freezing, 1),
      work(`${takers} chains worked out anew for a withdrawn question`, regrading, links),
      work('that and the new board', sum(regrading, again), links, goals.secondsToCorrect),
      verified('before', first),
      verified('after the correction', second),
    ]
  } finally {
    await ground.close()
  }
}

const sheetOf = (open: RuleSheet): RuleSheet => ({
  ...open,
  units: (['street', 'enterprise', 'team'] as const).map((level) => ({
    ...{ level, order: 'composite', weights: { coverage: 40, marks: 40, activity: 20 }, fullActivity: 3 },
    ...{ minMembers: 5, ties: ['coverage', 'mean', 'time'], shared: true, top: 100 },
  })),
})

async function plant(ground: Ground, sheet: RuleSheet): Promise<number> {
  const { store, cloud } = ground
  await plantBank(store)
  const members = inventMembers(takers)
  const units = await plantRoster(store, {
    ...{ size: wholeSize, members, memberKey, now: cloud.clock.now(), say: () => undefined },
  })
  await plantMembers(ground, 200)
  await publishContest(store, { id: contestId, summary: 'measured', sheet, poolId }, cloud.clock.now())
  return plantChains(
    contestId,
    sheet,
    members.map(({ openid, skill, streetId }, at) => ({
      openid,
      skill,
      unit: units[at] ?? inStreet(streetId),
    })),
  )
}

interface Took {
  seconds: number
  runs: number
  calls: number
}

const sum = (a: Took, b: Took): Took => ({
  seconds: a.seconds + b.seconds,
  runs: a.runs + b.runs,
  calls: a.calls + b.calls,
})

/** Lets the clock's timer fire until something holds: the seconds that its runs took, not those between them. */
async function untilDone({ cloud }: Ground, isDone: () => Promise<boolean>): Promise<Took> {
  const took: Took = { seconds: 0, runs: 0, calls: 0 }
  while (!(await isDone())) {
    if (took.runs > 500) throw new Error('the clock never comes to an end')
    cloud.journal.clear()
    const began = performance.now()
    await cloud.fire('clock')
    took.seconds += (performance.now() - began) / 1000
    took.runs += 1
    took.calls += cloud.journal.entries().filter(({ callId }) => callId !== null).length
    cloud.clock.advance(5000)
  }
  return took
}

const waiting = async ({ store }: Ground): Promise<number> =>
  (await store.attempts.unfolded(contestId, 1)).length

const fresh = async ({ store }: Ground): Promise<Contest> => {
  const found = await store.contests.fresh(contestId)
  if (!found) throw new Error('no contest')
  return found
}

const aQuestion = async ({ store, cloud }: Ground): Promise<string> =>
  (await store.contests.pool(poolId, cloud.clock.now()))[0]?.id ?? ''

/** Exports the results and lets the verifying command recompute them, in a process of its own; says how long that took. */
async function verify({ store, cloud }: Ground): Promise<{ same: boolean; seconds: number }> {
  const file = join(mkdtempSync(join(tmpdir(), 'bench-export-')), 'export.json')
  try {
    writeFileSync(file, JSON.stringify(await exportResults(store, contestId, cloud.clock.now())))
    const began = performance.now()
    const command = spawn(process.execPath, ['--import', 'tsx', 'scripts/verify-board.ts', file])
    const [code] = (await once(command, 'exit')) as [number]
    return { same: code === 0, seconds: (performance.now() - began) / 1000 }
  } finally {
    rmSync(dirname(file), { recursive: true })
  }
}

/** The boards as members anywhere on them ask for them. */
async function readBoards({ ask }: Ground): Promise<Row[]> {
  const members = inventMembers(takers)
  let turn = 0
  const someone = () => members[(turn += 7919) % takers]?.openid ?? ''
  // Boards are kept for three seconds of the cloud's clock; it goes on meanwhile as it would.
  const of = (level: 'street' | 'enterprise' | 'team') => ({
    ...{ many: 80, few: 30 },
    action: () => ask(someone(), 'readUnitBoard', { contestId, level }),
  })
  const speeds = await byTurns(
    {
      personal: { many: 80, few: 30, action: () => ask(someone(), 'readBoard', { contestId }) },
      streets: of('street'),
      enterprises: of('enterprise'),
      teams: of('team'),
      empty: { many: 80, few: 30, action: () => ask(null, 'readProfile', {}) },
    },
    6,
  )
  const { empty, ...boards } = speeds
  return Object.entries(boards).map(([name, { rate, p50, p99 }]) => ({
    part: 'contest',
    what: `board: ${name}`,
    figure: `${perSecond(rate)}, p50 ${ms(p50)}, p99 ${ms(p99)}`,
    floor: `${perSecond(empty.rate)}, p50 ${ms(empty.p50)} empty`,
    numbers: { rate, p50, p99 },
  }))
}

const work = (what: string, { seconds, runs, calls }: Took, links: number, goal?: number): Row => ({
  part: 'contest',
  what,
  figure: `${seconds.toFixed(1)} s in ${runs} runs, ${calls} database calls${links > 1 ? `, ${perSecond(links / seconds)}` : ''}`,
  ...(goal === undefined ? {} : { goal: `under ${goal} s`, met: seconds < goal }),
  numbers: { seconds, runs, calls },
})

const verified = (when: string, { same, seconds }: { same: boolean; seconds: number }): Row => ({
  part: 'contest',
  what: `npm run verify-board, ${when}`,
  figure: `${same ? 'the same digest' : 'ANOTHER DIGEST'}, in ${seconds.toFixed(0)} s`,
  goal: 'the same digest',
  met: same,
  numbers: { seconds },
})
