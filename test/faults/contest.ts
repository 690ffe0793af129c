import { federation } from '../../config/federation'
import type { ContestPage } from '../../contract/member/contest'
import type { Correction } from '../../domain/correction'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { History, StoredContest, StoredMember, StoredOverride } from './history'
import type { Phone } from './phone'
import type { Place } from './place'

const day = 86_400_000
const beijing = 8 * 3600_000

/** Eight in the evening of this Beijing day, or of the next. */
export function nextEvening(now: number): number {
  const evening = Math.floor((now + beijing) / day) * day - beijing + 20 * 3600_000
  return evening > now + 3600_000 ? evening : evening + day
}

/** Announces a contest half an hour before it opens; nothing is left of the one before. */
export async function beginContest(
  place: Place,
  contestId: string,
  sheet: RuleSheet,
  phones: Phone[],
): Promise<History> {
  place.district.cloud.clock.moveTo(Date.parse(sheet.window.opens) - 1800_000)
  await place.forgetReminders()
  for (const phone of phones) phone.newContest()
  await place.publish(contestId, sheet)
  return {
    contestId,
    sheet,
    told: [],
    papers: new Map(),
    seen: [],
    staff: [],
    frozen: [],
    contest: { edition: 1, corrections: [], next: null, final: false },
    editions: [[]],
    overrides: [],
    units: [],
    unitBoards: [],
    maps: [],
    attempts: [],
    batches: [],
    jobsLeft: 0,
    boards: [],
    members: [],
    subscriptions: [],
    sends: [],
    left: new Map(),
  }
}

/** Nothing goes wrong any more: the clock does what is left, and everybody reads the board. */
export async function endContest(place: Place, history: History, phones: Phone[]): Promise<void> {
  await doWhatIsLeft(place, history)
  await readTheEnd(place, history, phones)
}

/** Lets the timers do what is left in a contest that is over, until its board is frozen. */
export async function doWhatIsLeft(place: Place, history: History): Promise<void> {
  const { cloud } = place.district
  const { contestId, sheet } = history
  // What is deleted in half a year has its job until then.
  const jobs = async () =>
    (await place.documents<{ door: string; kind: string }>('jobs', { contestId })).filter(
      ({ kind }) => kind !== 'expire',
    )
  const arranged = await place.documents<StoredOverride>('overrides', { contestId })
  const closes = [Date.parse(sheet.window.closes), ...arranged.map(({ closesAt }) => closesAt)]
  // By then no lease holds any more, and the slack of the freeze is over.
  cloud.clock.moveTo(Math.max(cloud.clock.now(), ...closes) + 75_000)
  for (let runs = 0, left = await jobs(); runs < 16 && left.length > 0; runs += 1, left = await jobs()) {
    for (const name of new Set(left.map(({ door }) => door))) await cloud.fire(name)
    cloud.clock.advance(runs < 4 ? 6000 : 62_000)
  }
  await cloud.wechat.settled()
  history.jobsLeft = (await jobs()).length
}

/** What lies in the database at the end, and what every phone is shown. */
export async function readTheEnd(place: Place, history: History, phones: Phone[]): Promise<void> {
  const { cloud, raw } = place.district
  const { contestId, sheet } = history
  history.attempts = await place.documents('attempts', { contestId })
  history.batches = await place.documents('batches', { contestId })
  history.overrides = await place.documents('overrides', { contestId })
  const pages = await place.documents<{ units: History['units'] }>('unit_pages', {})
  history.units = pages.flatMap(({ units }) => units)
  const [contest] = await place.documents<StoredContest>('contests', { _id: contestId })
  if (contest) history.contest = contest
  const records = await place.documents<{ edition: number; corrections: Correction[] }>('editions', {
    contestId,
  })
  for (const { edition, corrections } of records) history.editions[edition - 1] = corrections
  cloud.clock.advance(61_000)
  for (const { openid, name } of phones) {
    const ask = async (operation: string, more: object = {}) =>
      ((await raw(openid, { operation, input: { contestId, ...more } })) as { data: never }).data
    history.boards.push({ openid, board: await ask('readBoard') })
    for (const { level } of sheet.units ?? [])
      history.unitBoards.push({ openid, board: await ask('readUnitBoard', { level }) })
    if (sheet.gates) history.maps.push({ openid, map: ((await ask('readContest')) as ContestPage).map ?? [] })
    const id = place.memberId(openid)
    const [profile] = await place.documents<StoredMember>('members', { _id: id })
    history.members.push({ openid, name, id, profile: profile ?? null })
    history.left.set(openid, cloud.wechat.left(openid, federation.templates.contestOpens.id))
  }
  history.subscriptions = await place.documents('subscriptions', { memberId: place.among(history.members) })
  history.sends = cloud.wechat.sends()
}
