import { told } from './told'
import { join } from 'node:path'
import { functionRules, httpAccess } from '../../config/cloud/rules'
import { pretendWechat } from '../../config/cloud/wechat'
import { collections } from '../../config/cloud/collections'
import type { DeskApi } from '../../contract/desk'
import type { MemberApi } from '../../contract/member'
import type { InputOf, OutputOf, Reply } from '../../contract/wire'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local-cloud'
import { fullMarks } from '../../domain/paper-plan'
import type { RuleSheet } from '../../domain/rule-sheet'
import { publishContest } from '../../cloudfunctions/referee/publish'
import { openStore, type Store } from '../../cloudfunctions/store'
import { at, sheet3 } from './sheets'
import { makeBlanks, makePool } from './pool'

type Asking<Door> = <Name extends keyof Door>(
  operation: Name,
  input: InputOf<Door[Name]>,
) => Promise<Reply<OutputOf<Door[Name]>>>
export type Ask = Asking<MemberApi>
export type AskDesk = Asking<DeskApi>

/** The cloud's key of every test's district. */
export const testKey = 'a key for tests only'

export interface District {
  cloud: LocalCloud
  /** The documents as the federation's own scripts reach them: the real SDK, as administrator. */
  store: Store
  /** A member's phone, by OPENID; null is WeChat's single-page mode. */
  phone(openid: string | null): Ask
  /** The same person at the door of staff. */
  desk(openid: string | null): AskDesk
  /** What a call sent raw comes to: the door's whole answer. */
  raw(openid: string | null, event: unknown, door?: 'member' | 'desk'): Promise<unknown>
  /** One run of the quick timer; `again` begins another beside one that is under way instead of joining it. */
  tick(how?: { again: boolean }): Promise<void>
  /** One run of the slow timer. */
  runErrands(how?: { again: boolean }): Promise<void>
  stop(): Promise<void>
}

/** A district of its own for one test file: empty, in memory, with the built doors and a clock that only tests move. */
export async function openDistrict(
  now = at('11-28T10:00'),
  more: Partial<LocalCloudOptions> = {},
): Promise<District> {
  const cloud = await startLocalCloud({
    dataDir: null,
    functionsDir: join(__dirname, '../../dist/cloudfunctions'),
    collections,
    rules: functionRules,
    http: httpAccess,
    environment: { MEMBER_KEY: testKey },
    timers: 'hand',
    wechat: pretendWechat,
    ...more,
  })
  cloud.clock.moveTo(now)
  Object.assign(process.env, cloud.sdkEnvironment())
  const store = openStore()
  const raw: District['raw'] = async (openid, event, door = 'member') => {
    const outcome = await cloud.call(door, event, openid === null ? null : { openid })
    if (!outcome.ok) throw new Error(outcome.message)
    return outcome.result
  }
  const fire = async (name: string, how?: { again: boolean }) => {
    const outcome = await cloud.fire(name, undefined, how)
    if (!outcome.ok) throw new Error(outcome.message)
  }
  return {
    cloud,
    store,
    raw,
    phone: (openid) => (operation, input) => raw(openid, { operation, input }) as never,
    desk: (openid) => (operation, input) => raw(openid, { operation, input }, 'desk') as never,
    tick: (how) => fire('clock', how),
    runErrands: (how) => fire('errands', how),
    stop: () => cloud.stop(),
  }
}

/** Publishes a contest over a pool of 40 questions a type and 10 to fill in; `sheet` changes what differs from sheet 3. */
export async function publish(district: District, id: string, sheet: Partial<RuleSheet> = {}): Promise<void> {
  const [choosing, filling] = [makePool(40), makeBlanks(10)]
  const questions = [...choosing.questions, ...filling.questions]
  const keys = [...choosing.keys, ...filling.keys]
  const poolId = `pool-${id}`
  await district.store.contests.insertPool({ _id: `${poolId}#0`, poolId, questions })
  await district.store.contests.insertKeys({ _id: `${poolId}#0`, poolId, keys })
  const now = district.cloud.clock.now()
  await publishContest(
    district.store,
    { id, summary: '测试用的竞赛', sheet: { ...sheet3, ...reachable(sheet), ...sheet }, poolId },
    now,
  )
}

/** Sheet 3's drawing of lots asks for 90 points: where fewer can be had, there is none. */
const reachable = ({ draw = sheet3.draw }: Partial<RuleSheet>): Partial<RuleSheet> =>
  fullMarks({ draw }) < 90 ? { awards: [] } : {}

/** A member who has told name and street, and may begin. */
export async function joined(
  district: District,
  openid: string,
  { name = '王秀兰', streetId = 'desheng' } = {},
): Promise<Ask> {
  const ask = district.phone(openid)
  good(await ask('saveProfile', told(name, streetId)))
  return ask
}

/** What a reply that must be good holds. */
export function good<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`refused: ${reply.code}`)
  return reply.data
}
