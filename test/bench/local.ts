import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { database, init } from 'wx-server-sdk'
import { districtContest } from '../../seed/whole-district'
import { inventMembers } from '../../seed/members'
import { byTurns, type Subject } from './measure'
import { idOf } from './plant'
import type { Served } from './server'
import { ms, perSecond, times, type Row } from './table'

const [many, few, rounds] = [150, 40, 12]

/** The local cloud against what the SDK itself can do: the same calls, answered by a constant from the same process. */
export async function local(folder: string): Promise<Row[]> {
  const child = fork(join(__dirname, 'server.ts'), [join(folder, 'district')], {
    execArgv: ['--import', 'tsx'],
  })
  try {
    const [served] = (await once(child, 'message')) as [Served]
    const point = (url: string) => (process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: url }))
    Object.assign(process.env, served.variables)
    const cloudUrl = (JSON.parse(served.variables.TCB_CONTEXT_CNFG ?? '{}') as { URL: string }).URL
    init({ env: served.variables.TCB_ENV ?? '' })
    const calls = makeCalls()
    for (const [name, request] of Object.entries(await calls.requests())) {
      const response = await fetch(cloudUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(request),
      })
      child.send([name, await response.json()])
      await once(child, 'message')
    }
    const on = (url: string, action: () => Promise<unknown>): Subject => ({
      many,
      few,
      action: () => {
        point(url)
        return action()
      },
    })
    const { top, get, update } = calls
    const speeds = await byTurns(
      {
        get: on(cloudUrl, () => get('attempts')),
        getFloor: on(served.constantUrl, () => get('one')),
        update: on(cloudUrl, () => update('members')),
        updateFloor: on(served.constantUrl, () => update('written')),
        top: on(cloudUrl, () => top('attempts')),
        topFloor: on(served.constantUrl, () => top('hundred')),
      },
      rounds,
    )
    return rowsOf(speeds, served)
  } finally {
    child.kill()
  }
}

/** What is asked, of a collection or of the constant of that name, and the raw requests that teach the constants. */
function makeCalls() {
  const sdk = database({ throwOnNotFound: false } as object)
  const ids = inventMembers(5000).map(({ openid }) => idOf(openid))
  const contestId = districtContest
  let turn = 0
  const anybody = () => ids[(turn += 1) % ids.length] ?? ''
  const fields = { day: true, unit: true, n: true }
  return {
    get: async (name: string) =>
      sdk.collection(name).where({ contestId, memberId: anybody() }).limit(1).get(),
    update: async (name: string) =>
      sdk
        .collection(name)
        .where({ _id: anybody() })
        .update({ data: { changedAt: Date.now() + turn } }),
    top: async (name: string) =>
      sdk
        .collection(name)
        .where({ contestId, foldedIn: 7 })
        .orderBy('finish.at', 'asc')
        .limit(100)
        .field(fields)
        .get(),
    requests: async () => {
      const read = (query: object, more: object) => ({
        action: 'database.getDocument',
        collectionName: 'attempts',
        queryType: 'WHERE',
        query: JSON.stringify(query),
        ...more,
      })
      const projection = JSON.stringify({ day: 1, unit: 1, n: 1 })
      const order = JSON.stringify({ 'finish.at': 1 })
      return {
        one: read({ contestId, memberId: anybody() }, { limit: 1 }),
        hundred: read({ contestId, foldedIn: 7 }, { limit: 100, order, projection }),
      }
    },
  }
}

function rowsOf(speeds: Awaited<ReturnType<typeof byTurns>>, { startMs, memory }: Served): Row[] {
  const none = { rate: NaN, p50: NaN, p99: NaN }
  const {
    get = none,
    getFloor = none,
    update = none,
    updateFloor = none,
    top = none,
    topFloor = none,
  } = speeds
  const row = (what: string, ours: typeof get, floor: typeof get, goal: number): Row => ({
    part: 'local',
    what,
    figure: `${perSecond(ours.rate)}, p50 ${ms(ours.p50)} (${times(ours.rate / floor.rate)})`,
    floor: `${perSecond(floor.rate)}, p50 ${ms(floor.p50)} answered by a constant`,
    goal: `at least x${goal} of the SDK's ceiling`,
    met: ours.rate / floor.rate >= goal,
    numbers: { rate: ours.rate, floor: floor.rate },
  })
  return [
    row('get by an index of 222,930', get, getFloor, 0.8),
    row('update of one of 222,930, durable', update, updateFloor, 0.5),
    {
      part: 'local',
      what: 'top 100 by a compound index',
      figure: `${perSecond(top.rate)}, p50 ${ms(top.p50)} (${times(get.rate / top.rate)} one get, ${times(top.rate / topFloor.rate)})`,
      floor: `${perSecond(topFloor.rate)}, p50 ${ms(topFloor.p50)} answered by a constant (${times(getFloor.rate / topFloor.rate)} one get)`,
      // The SDK alone reads a hundred documents at half the pace of one, so the ratio can't be had by any cloud.
      goal: "at most x2 one get, or at least x0.8 of the SDK's ceiling",
      met: get.rate / top.rate <= 2 || top.rate / topFloor.rate >= 0.8,
      numbers: { rate: top.rate, floor: topFloor.rate, get: get.rate },
    },
    {
      part: 'local',
      what: 'start on 2 x 222,930 documents',
      figure: `${ms(startMs)}, ${Math.round(memory)} MB`,
      goal: 'under 2 s and 400 MB',
      met: startMs < 2000 && memory < 400,
      numbers: { ms: startMs, memory },
    },
  ]
}
