import type { MemberShare, UnitFigures } from '../../contract/desk/result'
import {
  good,
  joined,
  openDistrict,
  publish,
  type Ask,
  type AskDesk,
  type District,
} from '../support/district'
import { answersTo } from '../support/play'
import { streetsBoard } from '../support/sheets'
import { staffMember } from '../support/staff'
import { plantRosterOf, type Line } from '../support/units'

const roster: Line[] = [
  ['desheng', 'street', null, 40],
  ['niujie', 'street', null, 10],
  ['foundry', 'enterprise', 'desheng', 4],
  ['casters', 'team', 'foundry', 2],
  ['school', 'enterprise', 'niujie', 5],
]
const contestId = 'spring'

let district: District
let chief: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantRosterOf(district, roster)
  const [street] = streetsBoard
  await publish(district, contestId, {
    units: [street!, { ...street!, level: 'enterprise', order: 'mean', ties: [] }],
    tries: { perDay: null, inAll: null },
    bonus: [{ kind: 'sign-in', points: 1, perDay: 1, inAll: null }],
    awards: [],
    show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
  })
  chief = await staffMember(district, 'oChief', ['organiser', 'district'])
})
afterAll(() => district.stop())

/** A paper of 20 questions of 5 points, `wrong` of them left out. */
async function play(ask: Ask, wrong: number): Promise<void> {
  const paper = good(await ask('startAttempt', { contestId }))
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
}

const member = (openid: string, unit: string): Promise<Ask> => joined(district, openid, { streetId: unit })

async function fold(): Promise<void> {
  district.cloud.clock.advance(6000)
  await district.tick()
}

const read = async (unitId: string, ask = chief): Promise<UnitFigures> =>
  good(await ask('readUnitFigures', { contestId, unitId }))

/** Everybody behind a unit, slice by slice. */
async function everybody(unitId: string): Promise<MemberShare[]> {
  const all: MemberShare[] = []
  for (let after: string | null = ''; after !== null;) {
    const slice: UnitFigures = good(
      await chief('readUnitFigures', { contestId, unitId, ...(after && { after }) }),
    )
    all.push(...slice.members)
    after = slice.next
  }
  return all
}

test('a unit’s figures open to the papers and bonuses of its members, and what these add is the figure', async () => {
  const [caster, smith, teacher] = [
    await member('oCaster', 'casters'),
    await member('oSmith', 'foundry'),
    await member('oTeacher', 'school'),
  ]
  await play(caster, 4)
  good(await caster('earnBonus', { contestId, what: { kind: 'sign-in' } }))
  await play(caster, 2)
  await play(smith, 6)
  await play(teacher, 0)
  await fold()
  // The caster: the best paper 90 and 1 for signing in; the smith 70.
  const foundry = await read('foundry')
  expect(foundry).toMatchObject({
    names: ['desheng', 'foundry'],
    place: 2,
    people: 4,
    sum: { members: 2, papers: 3, score: 161 },
    figures: { coverage: 50, mean: 80.5 },
    next: null,
  })
  const caster91 = foundry.members.find(({ links }) => links.length === 3)!
  expect(caster91).toMatchObject({ name: '王秀兰', adds: { members: 1, papers: 2, score: 91 } })
  expect(caster91.links.map(({ kind, n, score, bonus, notYet }) => [kind, n, score, bonus, notYet])).toEqual([
    ['paper', 1, 80, 0, false],
    ['bonus', 1, null, 1, false],
    ['paper', 2, 90, 0, false],
  ])
  await play(smith, 0)
  const smithNow = (await read('foundry')).members.find(({ adds }) => adds.score === 70)!
  expect(smithNow.links.map(({ score, notYet }) => [score, notYet])).toEqual([
    [70, false],
    [100, true],
  ])
})

test('the slices of a large unit hold everybody once, and add up to its row', async () => {
  await play(await member('oBusy', 'school'), 20)
  await fold()
  const { attemptId } = (await read('school')).members.find(({ adds }) => adds.score === 0)!.links[0]!
  // So many points for nothing, that they fill a slice by themselves.
  const first = (await district.store.attempts.get(attemptId))!
  const standing = first.finish!.after
  for (let n = 2; n <= 302; n += 1) {
    const link = { ...first, _id: first._id.replace(/:1$/, `:${n}`), n, kind: 'bonus' as const }
    await district.store.attempts.insert({ ...link, before: standing, reached: first.finish!.reached })
  }
  for (let n = 0; n < 3; n += 1) await play(await member(`oPupil${n}`, 'school'), n)
  await fold()
  const members = await everybody('school')
  const { sum } = await read('school')
  expect(new Set(members.map(({ memberId }) => memberId)).size).toBe(5)
  expect(members).toHaveLength(5)
  expect(Math.max(...members.map(({ links }) => links.length))).toBe(302)
  for (const measure of ['members', 'papers', 'score', 'ms'] as const)
    expect(members.reduce((total, { adds }) => total + adds[measure], 0)).toBe(sum[measure])
  expect(sum.papers).toBe(5)
})

test('who is staff of one street sees its enterprises, and not those of another', async () => {
  const steward = await staffMember(district, 'oSteward', ['organiser', 'desheng'])
  expect((await read('foundry', steward)).members.length).toBeGreaterThan(0)
  expect(await steward('readUnitFigures', { contestId, unitId: 'school' })).toMatchObject({
    code: 'not_allowed',
  })
})

test('a unit that is unknown, or of a level without a board, is refused', async () => {
  expect(await chief('readUnitFigures', { contestId, unitId: 'nowhere' })).toMatchObject({
    code: 'unit_not_found',
  })
  expect(await chief('readUnitFigures', { contestId, unitId: 'casters' })).toMatchObject({
    code: 'board_not_offered',
  })
})
