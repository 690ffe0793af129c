import { publishContest } from '../cloudfunctions/referee/publish'
import type { Store } from '../cloudfunctions/store'
import type { RuleSheet } from '../domain/rule-sheet'
import type { LocalCloud } from '../local-cloud'
import { poolId, type Bank } from './bank'
import { playContest, type HousedMember } from './play'
import { autumnSheet, minutesSheet, openSheet } from './sheets'

interface Planting {
  cloud: LocalCloud
  store: Store
  bank: Bank
  members: HousedMember[]
  say: (progress: string) => void
}

/** One contest that is over, one that is open with some who were quick, one that opens in two minutes. */
export async function plantContests(
  { cloud, store, bank, members, say }: Planting,
  now: number,
): Promise<void> {
  for (const { openid, label, phone } of members.slice(0, 6)) cloud.addPerson({ openid, label, phone })
  const publish = (id: string, summary: string, sheet: RuleSheet) =>
    publishContest(store, { id, summary, sheet, poolId }, cloud.clock.now())

  const autumn = autumnSheet(now)
  await publish('autumn-2026', '十五个街道的职工一起答题，看看身边的法律您知道多少。', autumn)
  say('a contest that is over: 500 attempts through the doors')
  await playContest({
    cloud,
    bank,
    contestId: 'autumn-2026',
    sheet: autumn,
    members,
    attempts: 500,
    seed: 'autumn',
  })

  const open = openSheet(now)
  await publish('union-law-2026', '每人每天三次，取最好成绩；单次 90 分及以上可参加抽奖。', open)
  say('a contest that is open: 60 attempts')
  const quick = members.slice(0, 48)
  await playContest({
    cloud,
    bank,
    contestId: 'union-law-2026',
    sheet: open,
    members: quick,
    attempts: 60,
    seed: 'open',
  })

  cloud.clock.reset()
  await publish('safety-minutes', '十道题，三分钟。交卷后马上能看解析。', minutesSheet(cloud.clock.now()))
}
