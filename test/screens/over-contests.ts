import type { RuleSheet } from '../../domain/rule-sheet'
import { plantBank } from '../../seed/bank'
import { minutesSheet } from '../../seed/sheets'
import { good, type District } from '../support/district'
import { untilFinal } from '../support/until-final'
import { longest } from './long-units'
import { Member, wrongAnswersTo } from './member'
import { day, hour, oddContests, publish } from './odd-contests'

/** Who took part in them: in one, in all with the longest name, and in one without being told a score. */
export const winner = 'oWinner'
export const longWinner = 'oLongWinner'
export const silent = 'oSilent'

const past = (from: number, to: number): Pick<RuleSheet, 'window' | 'tries' | 'keepUntil'> => ({
  window: {
    opens: new Date(hour + from * day).toISOString(),
    closes: new Date(hour + to * day).toISOString(),
  },
  tries: { perDay: null, inAll: null },
  keepUntil: new Date(hour + 100 * day).toISOString(),
})
const small = minutesSheet(hour)

/** Contests that are over, with frozen boards. */
const overContests: Record<string, RuleSheet> = {
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, nth) => [
      `week-${String(nth)}`,
      { ...small, ...past(-30, -8 + nth / 100), title: `每周一学第 ${String(nth + 1)} 期` },
    ]),
  ),
  'over-long': { ...(oddContests['long'] as RuleSheet), ...past(-30, -9) },
  'over-quiet': {
    ...small,
    ...past(-30, -7.5),
    title: '班组安全员选拔答题',
    show: { score: 'never', answers: 'at-once', explanations: 'at-once' },
  },
  'over-small': {
    ...small,
    ...past(-30, -7),
    title: '消防安全十问',
    awards: [{ kind: 'places', from: 1, to: 3, name: '一等奖' }],
  },
}

export async function plantOverContests(district: District): Promise<void> {
  const { clock } = district.cloud
  await plantBank(district.store)
  clock.moveTo(hour - 20 * day)
  for (const [id, sheet] of Object.entries(overContests)) await publish(district, id, sheet)
  const people = [
    new Member(district, winner, '张建国'),
    new Member(district, longWinner, longest),
    new Member(district, silent, '李桂英'),
  ] as const
  await people[1].isCalled(longest)
  const plays = async (who: number, id: string, wrong: number) => {
    await people[who]?.plays(id, wrong, 2, -20 * day)
  }
  await plays(0, 'over-small', 1)
  await plays(2, 'over-quiet', 3)
  for (const [nth, id] of Object.keys(overContests).entries()) await plays(1, id, nth % 4)
  await fails(people[2], 'over-long', district)
  await untilFinal(district, hour - 6 * day)
}

/** Everything answered wrongly. */
async function fails(member: Member, id: string, { cloud }: District): Promise<void> {
  cloud.clock.moveTo(hour - 19 * day)
  const paper = await member.begins(id)
  const { attemptId, revision } = paper
  good(await member.ask('submitAttempt', { attemptId, answers: wrongAnswersTo(paper), revision }))
}
