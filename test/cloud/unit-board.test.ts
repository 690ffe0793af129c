import type { UnitBoard } from '../../contract/member/board'
import type { UnitLevel } from '../../domain/unit'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { plantRosterOf, type Line } from '../support/units'

const roster: Line[] = [
  ['desheng', 'street', null, 40],
  ['niujie', 'street', null, 10],
  ['yuetan', 'street', null, 30],
  ['foundry', 'enterprise', 'desheng', 4],
  ['bakery', 'enterprise', 'desheng', 2],
  ['school', 'enterprise', 'niujie', 5],
  ['casters', 'team', 'foundry', 2],
]

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantRosterOf(district, roster)
  await publish(district, 'spring', {
    units: [
      { level: 'street', order: 'coverage', minMembers: 1, ties: ['mean'], shared: true, top: 100 },
      {
        level: 'enterprise',
        order: 'composite',
        weights: { coverage: 40, marks: 40, activity: 20 },
        fullActivity: 4,
        minMembers: 2,
        ties: ['coverage', 'papers'],
        shared: false,
        top: 100,
      },
    ],
    awards: [{ kind: 'places', board: 'enterprise', from: 1, to: 1, name: '最佳组织奖' }],
  })
  // 20 questions of 5 points; `wrong` of them are left out.
  const plays: [who: string, unit: string, wrong: number][] = [
    ['oCaster', 'casters', 4], // 80
    ['oCaster', 'casters', 2], // 90, counts
    ['oSmith', 'foundry', 6], // 70
    ['oBaker', 'bakery', 0], // 100
    ['oTeacher', 'school', 10], // 50
    ['oCleaner', 'school', 8], // 60
    ['oNeighbour', 'desheng', 20], // 0
  ]
  for (const [who, unit, wrong] of plays) {
    const ask = await joined(district, who, { streetId: unit })
    const paper = good(await ask('startAttempt', { contestId: 'spring' }))
    const answers = answersTo(paper, wrong)
    good(await ask('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))
  }
  district.cloud.clock.advance(6000)
  await district.tick()
})
afterAll(() => district.stop())

const board = async (level: UnitLevel, openid = 'oCaster'): Promise<UnitBoard> =>
  good(await district.phone(openid)('readUnitBoard', { contestId: 'spring', level }))

const shown = ({ top }: UnitBoard) => top.map(({ id, place, figure }) => [id, place, figure])

test('streets stand by the part of their members who took part, enterprises by the sheet’s composite', async () => {
  // desheng: caster, smith, baker, neighbour of 40 = 10 %; niujie: two of 10 = 20 %; of yuetan nobody.
  expect(shown(await board('street'))).toEqual([
    ['niujie', 1, 20],
    ['desheng', 2, 10],
  ])
  // foundry: two of 4 = 50 %, mean (90 + 70) / 2 = 80, three papers of two are 1.5 of 4 = 37.5 %:
  //   0.4 * 50 + 0.4 * 80 + 0.2 * 37.5 = 59.5
  // school: two of 5 = 40 %, mean 55, one paper each is 25 %: 16 + 22 + 5 = 43
  // bakery: one member, two are asked for.
  expect(shown(await board('enterprise'))).toEqual([
    ['foundry', 1, 59.5],
    ['school', 2, 43],
    ['bakery', null, 0.4 * 50 + 0.4 * 100 + 0.2 * 25],
  ])
})

test('a member sees the own unit beside the others, with the street above it', async () => {
  expect((await board('enterprise')).mine).toMatchObject({
    id: 'foundry',
    above: ['desheng'],
    place: 1,
    people: 4,
    members: 2,
    coverage: 50,
    mean: 80,
    papers: 1.5,
    mine: true,
  })
  expect((await board('enterprise', 'oNeighbour')).mine).toBeNull()
  expect((await board('street', 'oNeighbour')).mine).toMatchObject({ id: 'desheng', place: 2 })
})

test('a member whose paper the board has not counted yet sees the own unit, without a place', async () => {
  const ask = await joined(district, 'oEager', { streetId: 'yuetan' })
  const { attemptId } = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId, answers: [], revision: 1 }))
  const { top, mine } = await board('street', 'oEager')
  expect(top.map(({ id }) => id)).not.toContain('yuetan')
  expect(mine).toMatchObject({ id: 'yuetan', place: null, members: 0, people: 30 })
})

test('a level without a board in the sheet is refused, an unknown contest too', async () => {
  const ask = district.phone('oCaster')
  expect(await ask('readUnitBoard', { contestId: 'spring', level: 'team' })).toMatchObject({
    code: 'board_not_offered',
  })
  expect(await ask('readUnitBoard', { contestId: 'x', level: 'street' })).toMatchObject({
    code: 'contest_not_found',
  })
})

test('the board costs one read of my own and what is not kept; a second look within 3 s only mine', async () => {
  district.cloud.clock.advance(4000)
  const reads = async () => {
    district.cloud.journal.clear()
    await board('enterprise')
    return district.cloud.journal.entries().filter(({ kind }) => kind === 'read').length
  }
  expect(await reads()).toBe(3)
  expect(await reads()).toBe(1)
})

test('awards are told once the board is final', async () => {
  expect((await board('enterprise')).top[0]?.awards).toEqual([])
  district.cloud.clock.moveTo(at('12-11T18:05'))
  await district.tick()
  district.cloud.clock.advance(70_000)
  await district.tick()
  const final = await board('enterprise')
  expect(final.final).toBe(true)
  expect(final.top.map(({ id, awards }) => [id, awards])).toEqual([
    ['foundry', ['最佳组织奖']],
    ['school', []],
    ['bakery', []],
  ])
})
