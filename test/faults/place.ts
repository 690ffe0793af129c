import { told } from '../support/told'
import { createHmac } from 'node:crypto'
import { database } from 'wx-server-sdk'
import type { DatabaseCall, Faults, LocalCloudOptions } from '../../local-cloud'
import { publishContest } from '../../cloudfunctions/referee/publish'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { Chance } from '../support/chance'
import { openDistrict, testKey, type District } from '../support/district'
import { makePool } from '../support/pool'
import { at } from '../support/sheets'
import { makeLockstep, type Act } from './lockstep'
import { Phone } from './phone'

/** One district for many contests, each with a few members, on a cloud in which things go wrong. */
export interface Place {
  district: District
  phones: Phone[]
  lockstep: ReturnType<typeof makeLockstep>
  /** Calls whose replies get lost, by tag. */
  losing: Set<number>
  /** What was said in them. */
  lost: Map<number, unknown>
  /** While it is set, every call is answered by an instance whose clock is some seconds behind or ahead. */
  clocks: { stray: Chance | null }
  /** Where something was done to a database call: `clock database.insertDocument batches kill-after`. */
  disturbed: Map<string, number>
  /** Forgets what WeChat and the ledger know of earlier contests. */
  forgetReminders(): Promise<void>
  /** A tag for one call. */
  tag(): number
  publish(id: string, sheet: RuleSheet): Promise<void>
  documents<T>(collection: string, where: object): Promise<T[]>
  memberId(openid: string): string
  among(members: { id: string }[]): object
  /** Ids that begin like this. */
  beginsWith(text: string): object
}

/** In ms; far from all that a contest waits for, so that a seed plays alike on a slow machine. */
const astray = [-4000, 0, 0, 4000]
const names = ['王秀兰', '李建国', '赵敏', '孙凤琴', '周志强', '吴淑珍']

export async function openPlace(more: Partial<LocalCloudOptions> = {}): Promise<Place> {
  const losing = new Set<number>()
  const lost = new Map<number, unknown>()
  const disturbed = new Map<string, number>()
  const clocks: Place['clocks'] = { stray: null }
  const hook: Faults = {
    clockError: () => clocks.stray?.pick(astray) ?? 0,
    onDatabaseCall: (call) => lockstep.onDatabaseCall?.(call) ?? 'pass',
    onReply({ event, outcome }) {
      const { tag } = event as { tag: number }
      if (!losing.delete(tag)) return 'pass'
      lost.set(tag, outcome.ok ? outcome.result : null)
      return 'drop'
    },
  }
  const district = await openDistrict(at('11-20T12:00'), { faults: hook, ...more })
  const lockstep = makeLockstep(district.cloud.clock, (act: Act, call: DatabaseCall, does) => {
    if (does === 'pass') return
    const where = `${act.function} ${call.action.replace('database.', '')} ${call.collection} ${does}`
    disturbed.set(where, (disturbed.get(where) ?? 0) + 1)
  })
  const pool = makePool(40)
  await district.store.contests.insertPool({ _id: 'pool#0', poolId: 'pool', questions: pool.questions })
  await district.store.contests.insertKeys({ _id: 'pool#0', poolId: 'pool', keys: pool.keys })
  const phones = names.map(
    (name, index) => new Phone(`oFaultPlayer${index}`, name, ['desheng', 'niujie', 'yuetan'][index % 3]!),
  )
  for (const { openid, name, streetId } of phones)
    await district.raw(openid, { operation: 'saveProfile', input: told(name, streetId) })
  let tags = 0
  const sdk = database({ throwOnNotFound: false } as object)
  const key = testKey
  return {
    district,
    phones,
    lockstep,
    losing,
    lost,
    clocks,
    disturbed,
    async forgetReminders() {
      district.cloud.wechat.clear()
      await sdk
        .collection('subscriptions')
        .where({ _id: sdk.command.neq('') })
        .remove()
    },
    tag: () => (tags += 1),
    publish: (id, sheet) =>
      publishContest(district.store, { id, summary: '', sheet, poolId: 'pool' }, district.cloud.clock.now()),
    async documents(collection, where) {
      const found = (await sdk.collection(collection).where(where).limit(1000).get()) as { data: unknown[] }
      return found.data as never
    },
    memberId: (openid) => createHmac('sha256', key).update(openid).digest('base64url').slice(0, 16),
    beginsWith: (text) => sdk.command.and(sdk.command.gte(text), sdk.command.lt(`${text}\uffff`)),
    among: (members) => sdk.command.in(members.map(({ id }) => id)),
  }
}
