import type { RuleSheet } from '../../domain/rule-sheet'
import type { UnitBoardRule } from '../../domain/unit-board'
import { minutesSheet } from '../../seed/sheets'
import { publish, type District } from '../support/district'
import { enterprise, plantManyUnits, playMany } from '../support/many-units'
import { memberIdOf } from '../support/staff'
import { plantOverride } from '../support/overrides'
import { day, hour } from './odd-contests'

const window = (from: number, to: number) => ({
  opens: new Date(hour + from * day).toISOString(),
  closes: new Date(hour + to * day).toISOString(),
})

const rule = { minMembers: 1, ties: [], shared: true, top: 100 } satisfies Partial<UnitBoardRule>
const base: Partial<RuleSheet> = {
  ...minutesSheet(hour),
  draw: [{ type: 'single', count: 20, points: 5 }],
  paper: { seconds: 900, graceSeconds: 15, atExpiry: 'saved-count' },
  tries: { perDay: 3, inAll: null },
  show: { score: 'at-once', answers: 'after-close', explanations: 'after-close' },
  units: [
    {
      ...rule,
      level: 'enterprise',
      order: 'composite',
      weights: { coverage: 40, marks: 40, activity: 20 },
      fullActivity: 5,
    },
    { ...rule, level: 'street', order: 'coverage' },
    { ...rule, level: 'team', order: 'mean', minMembers: 3 },
  ],
}

const enterprises = 112

/** Of the contests' members: in the first and last enterprises, in a team, and one who named the street only. */
export const players = {
  first: 'oUnit0',
  deep: 'oUnit70',
  below: 'oUnit109',
  street: 'oStreetOnly',
}

/** A contest with boards of all levels that hundreds of members play, one with a single unit, one that is final. */
export async function plantUnitBoards(district: District): Promise<void> {
  const { clock } = district.cloud
  await plantManyUnits(district, enterprises)
  clock.moveTo(hour - 3 * day)
  await publish(district, 'over', {
    ...base,
    title: '“安康杯”安全生产知识竞赛',
    window: window(-3, -1),
    awards: [
      { kind: 'places', from: 1, to: 3, name: '个人一等奖，奖品为定制工具包一套' },
      { kind: 'lottery', atLeast: 60, name: '幸运奖' },
      { kind: 'places', board: 'enterprise', from: 1, to: 2, name: '最佳组织奖' },
      { kind: 'share', board: 'enterprise', percent: 40, of: 'rest', name: '优秀组织奖' },
    ],
  })
  await playMany(district, 'over', [
    { openid: players.first, unit: 'team', wrong: 0 },
    ...[1, 2, 3, 4, 5].map((nth) => ({ openid: `oUnit${nth}`, unit: enterprise(nth), wrong: nth })),
  ])
  for (const after of [5, 7, 9]) {
    clock.moveTo(hour - day + after * 60_000)
    await district.tick()
  }
  clock.moveTo(hour - 6 * 3600_000)
  await publish(district, 'many', { ...base, title: '工会知识竞赛', window: window(-1, 9) })
  await publish(district, 'one', { ...base, title: '消防知识答题', window: window(-1, 3) })
  await publish(district, 'none', { ...base, title: '劳动合同法答题', window: window(-1, 3) })
  await playMany(district, 'many', [
    { openid: players.first, unit: 'team', wrong: 0 },
    ...Array.from({ length: enterprises - 1 }, (_, nth) => ({
      openid: `oUnit${nth + 1}`,
      unit: enterprise(nth + 1),
      wrong: Math.floor(nth / 6),
    })),
    { openid: players.street, unit: 'guanganmenwai', wrong: 18 },
  ])
  await playMany(district, 'one', [{ openid: players.first, unit: 'team', wrong: 1 }])
  await plantOverride(district, {
    contestId: 'many',
    memberId: memberIdOf(players.first),
    minutes: 10,
    closesAt: hour + 10 * day,
  })
}
