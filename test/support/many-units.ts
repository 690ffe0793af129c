import { federation } from '../../config/federation'
import { inventUnits } from '../../seed/invent-units'
import { good, joined, type District } from './district'
import { answersTo } from './play'
import { plantRosterOf, type Line } from './units'

/** As long as units are called. */
const longName = '北京市西城区市政工程管理处和道路桥梁养护中心'

export const enterprise = (nth: number): string => `e-${String(nth)}`

/** The streets of the federation with so many enterprises, the first of them with a long name and a team. */
export function plantManyUnits(district: District, enterprises: number): Promise<void> {
  const invented = inventUnits({ enterprises, teams: 0 })
  return plantRosterOf(district, [
    ...federation.streets.map(({ id, name }): Line => [id, 'street', null, 400, name]),
    ...invented.map(({ streetId, name }, nth): Line => [
      enterprise(nth),
      'enterprise',
      streetId,
      10 + nth,
      nth === 0 ? longName : name,
    ]),
    ['team', 'team', enterprise(0), 4, '马连道雨水泵站运行维护第二班组'],
  ])
}

/** Who plays: a member of this unit, with so many wrong of the 20 questions. */
export interface Player {
  openid: string
  unit: string
  wrong: number
}

/** Members play a paper each through the doors, each a second slower than the one before; the board has counted them then. */
export async function playMany(district: District, contestId: string, players: Player[]): Promise<void> {
  const { clock } = district.cloud
  for (const [at, { openid, unit, wrong }] of players.entries()) {
    const ask = await joined(district, openid, { streetId: unit })
    const paper = good(await ask('startAttempt', { contestId }))
    clock.advance(1000 * (at + 1))
    const { attemptId } = paper
    good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
  }
  clock.advance(6000)
  await district.tick()
}
