import type { Board } from '../../contract/member/board'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring', {
    awards: [
      { kind: 'places', from: 1, to: 1, name: '一等奖' },
      { kind: 'places', from: 2, to: 3, atLeast: 80, name: '二等奖' },
      { kind: 'lottery', atLeast: 90, name: '幸运奖' },
    ],
  })
  // 20 questions of 5 points; so many are left out.
  for (const [who, wrong] of [
    ['oFirst', 0],
    ['oSecond', 3],
    ['oThird', 5],
  ] as const) {
    const ask = await joined(district, who)
    const paper = good(await ask('startAttempt', { contestId: 'spring' }))
    const { attemptId } = paper
    good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
  }
  district.cloud.clock.advance(6000)
  await district.tick()
})
afterAll(() => district.stop())

const mine = async (who: string): Promise<NonNullable<Board['mine']>> =>
  good(await district.phone(who)('readBoard', { contestId: 'spring' })).mine!

test('while places may still move nobody is told of an award', async () => {
  expect(await mine('oFirst')).toMatchObject({ place: 1 })
  expect(await mine('oFirst')).not.toHaveProperty('won')
})

test('on the final board members read their awards, and the drawing of lots apart from them', async () => {
  district.cloud.clock.moveTo(at('12-11T18:05'))
  await district.tick()
  district.cloud.clock.advance(70_000)
  await district.tick()
  expect(await mine('oFirst')).toMatchObject({ place: 1, won: { awards: ['一等奖'], lotteries: ['幸运奖'] } })
  expect(await mine('oSecond')).toMatchObject({ place: 2, won: { awards: ['二等奖'], lotteries: [] } })
  expect(await mine('oThird')).toMatchObject({ place: 3, won: { awards: [], lotteries: [] } })
})
