import { federation } from '../../config/federation'
import type { Board } from '../../contract/member/contest'
import type { RuleSheet } from '../../domain/rule-sheet'
import { chanceOf, type Chance } from '../support/chance'
import { memberAct, timerAct } from './acts'
import type { History } from './history'
import type { Act, Jump } from './lockstep'
import type { Phone } from './phone'
import type { Place } from './place'
import { playReminders } from './reminders'
import { sheetOf } from './sheets'

const day = 86_400_000
const beijing = 8 * 3600_000
/** Phones play and workers fold. */
const rounds = ['phones', 'fold', 'phones', 'phones', 'fold'] as const

/** Plays one contest from its announcement to its final board, with the faults of this seed. */
export async function playContest(place: Place, seed: number): Promise<History> {
  const chance = chanceOf(seed)
  const { clock } = place.district.cloud
  const evening = Math.floor((clock.now() + beijing) / day) * day - beijing + 20 * 3600_000
  const sheet = sheetOf(chance, evening > clock.now() + 3600_000 ? evening : evening + day)
  const phones = place.phones.slice(0, chance.pick([3, 3, 4, 4, 6]))
  const history = begin(`seed-${seed}`, sheet)
  const opens = Date.parse(sheet.window.opens)

  clock.moveTo(opens - 1800_000)
  await place.forgetReminders()
  for (const phone of phones) phone.newContest()
  await place.publish(history.contestId, sheet)
  await playReminders(place, history, phones, opens, chance)
  clock.moveTo(opens + 1000)
  for (const round of rounds) {
    const acts = round === 'fold' ? foldRound(place, chance) : phonesRound(place, history, phones, chance)
    await place.lockstep.play(acts, chance)
    history.seen.push(await place.documents('attempts', { contestId: history.contestId }))
    step(place, history, sheet, chance)
  }
  await end(place, history, phones, sheet)
  return history
}

const begin = (contestId: string, sheet: RuleSheet): History => ({
  contestId,
  sheet,
  told: [],
  papers: new Map(),
  seen: [],
  attempts: [],
  batches: [],
  jobsLeft: 0,
  boards: [],
  members: [],
  subscriptions: [],
  sends: [],
  left: new Map(),
})

/** Several members at once; some calls are repeated two to five times, and the clock may fold meanwhile. */
function phonesRound(place: Place, history: History, phones: Phone[], chance: Chance): (Act | Jump)[] {
  const others = [...history.papers.keys()]
  const acts: (Act | Jump)[] = []
  for (const phone of phones) {
    const other = others.length > 0 ? chance.pick(others) : null
    for (let sent = phone.paper ? chance.between(1, 3) : 1; sent > 0; sent -= 1) {
      const wish = phone.wish(chance, history.contestId, other)
      for (let times = chance.is(0.15) ? chance.between(2, 5) : 1; times > 0; times -= 1)
        acts.splice(chance.between(0, acts.length), 0, memberAct(place, history, phone, wish, chance))
    }
    if (chance.is(0.2)) acts.push({ jump: chance.between(100, 6000) })
  }
  if (chance.is(0.25)) acts.splice(chance.between(0, acts.length), 0, timerAct(place, 'clock', chance))
  return acts
}

/** Two or three workers, whose leases may run out while they are at it. */
function foldRound(place: Place, chance: Chance): (Act | Jump)[] {
  place.district.cloud.clock.advance(6000)
  const more = Array.from({ length: chance.between(1, 2) }, () => [
    { jump: chance.pick([6000, 61_000, 61_000, 61_000]), patient: chance.is(0.8) },
    timerAct(place, 'clock', chance),
  ])
  return [timerAct(place, 'clock', chance, true), ...more.flat()]
}

/** Time goes by: a little, to the end of somebody's paper, to midnight, to the close. */
function step(place: Place, history: History, sheet: RuleSheet, chance: Chance): void {
  const { clock } = place.district.cloud
  const now = clock.now()
  const open = history.seen.at(-1)?.filter(({ state }) => state === 'open') ?? []
  const about = (moment: number) => moment + chance.pick([-3000, -500, 500, 3000])
  const grace = sheet.paper.graceSeconds * 1000
  const moments = [now + chance.between(500, 30_000), now + chance.between(500, 30_000)]
  if (open.length > 0) moments.push(about(chance.pick(open).deadline + chance.pick([0, grace])))
  if (chance.is(0.4)) moments.push(about(Math.ceil((now + beijing) / day) * day - beijing))
  if (chance.is(0.1)) moments.push(about(Date.parse(sheet.window.closes) + chance.pick([0, grace])))
  clock.moveTo(Math.max(now, chance.pick(moments)))
}

/** Nothing goes wrong any more: the clock does what is left, and everybody reads the board. */
async function end(place: Place, history: History, phones: Phone[], sheet: RuleSheet): Promise<void> {
  const { cloud } = place.district
  const { contestId } = history
  const jobs = () => place.documents<{ door: string }>('jobs', { contestId })
  // By then no lease holds any more, and the slack of the freeze is over.
  cloud.clock.moveTo(Math.max(cloud.clock.now(), Date.parse(sheet.window.closes)) + 75_000)
  for (let runs = 0, left = await jobs(); runs < 12 && left.length > 0; runs += 1, left = await jobs()) {
    for (const name of new Set(left.map(({ door }) => door))) await cloud.fire(name)
    cloud.clock.advance(runs < 4 ? 6000 : 62_000)
  }
  await cloud.wechat.settled()
  history.jobsLeft = (await jobs()).length
  history.attempts = await place.documents('attempts', { contestId })
  history.batches = await place.documents('batches', { contestId })
  cloud.clock.advance(61_000)
  for (const { openid, name } of phones) {
    const reply = await place.district.raw(openid, { operation: 'readBoard', input: { contestId } })
    history.boards.push({ openid, board: (reply as { data: Board }).data })
    history.members.push({ openid, name, id: place.memberId(openid) })
    history.left.set(openid, cloud.wechat.left(openid, federation.templates.contestOpens.id))
  }
  history.subscriptions = await place.documents('subscriptions', { memberId: place.among(history.members) })
  history.sends = cloud.wechat.sends()
}
