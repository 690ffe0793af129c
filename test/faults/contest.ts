import { federation } from '../../config/federation'
import type { Board } from '../../contract/member/board'
import type { RuleSheet } from '../../domain/rule-sheet'
import type { History, StoredMember } from './history'
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
  const { cloud } = place.district
  const { contestId, sheet } = history
  // What is deleted in half a year has its job until then.
  const jobs = async () =>
    (await place.documents<{ door: string; kind: string }>('jobs', { contestId })).filter(
      ({ kind }) => kind !== 'expire',
    )
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
    const id = place.memberId(openid)
    const [profile] = await place.documents<StoredMember>('members', { _id: id })
    history.members.push({ openid, name, id, profile: profile ?? null })
    history.left.set(openid, cloud.wechat.left(openid, federation.templates.contestOpens.id))
  }
  history.subscriptions = await place.documents('subscriptions', { memberId: place.among(history.members) })
  history.sends = cloud.wechat.sends()
}
