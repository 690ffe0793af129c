import { countCalls } from '../support/count-calls'
import { good, joined, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { allRows, fold, playAll, smallRoster } from '../support/results'
import { twoBoards } from '../support/sheets'
import { memberIdOf, staffMember } from '../support/staff'
import { plantRosterOf } from '../support/units'
import { untilFinal } from '../support/until-final'

const contestId = 'spring'

let district: District
let chief: AskDesk
let steward: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantRosterOf(district, smallRoster)
  await publish(district, contestId, {
    units: twoBoards,
    awards: [
      { kind: 'places', from: 1, to: 2, name: '一等奖' },
      { kind: 'places', from: 1, to: 1, name: '优胜街道', board: 'street' },
      { kind: 'lottery', atLeast: 90, name: '幸运奖' },
    ],
  })
  chief = await staffMember(district, 'oChief', ['organiser', 'district'])
  steward = await staffMember(district, 'oSteward', ['organiser', 'desheng'])
  await playAll(district, contestId, [
    {
      openid: 'oCaster',
      name: '赵铁柱',
      unitId: 'casters',
      papers: [
        [4, 60],
        [2, 50],
      ],
    },
    { openid: 'oSmith', name: '钱大力', unitId: 'foundry', papers: [[6, 30]] },
    { openid: 'oBaker', name: '孙小麦', unitId: 'bakery', papers: [[2, 40]] },
    { openid: 'oTeacher', name: '李文', unitId: 'school', papers: [[0, 90]] },
  ])
  for (const [openid, unitId] of [
    ['oLate', 'casters'],
    ['oNever', 'bakery'],
    ['oPupil', 'school'],
  ] as const)
    await joined(district, openid, { name: '周来迟', streetId: unitId })
  good(await district.phone('oLate')('startAttempt', { contestId }))
  await fold(district)
})
afterAll(() => district.stop())

const members = (input: object = {}, desk = chief) =>
  allRows(desk, 'listMemberResults', { contestId, ...input })
const units = (input: object, desk = chief) =>
  allRows(desk, 'listUnitResults', { contestId, level: 'street', ...input })

test('members stand in the order of the board with unit, papers, awards and drawings of lots', async () => {
  const rows = await members()
  expect(rows.map((row) => [row.place, row.name, row.published, row.unit.at(-1), row.score])).toEqual([
    [1, '李文', '李*', '实验小学', 100],
    [2, '孙小麦', '孙*', '食品厂', 90],
    [3, '赵铁柱', '赵*', '浇铸班', 90],
    [4, '钱大力', '钱*', '铸造厂', 70],
  ])
  expect(rows.map(({ papers, awards, lotteries }) => [papers, awards, lotteries])).toEqual([
    [1, ['一等奖'], ['幸运奖']],
    [1, ['一等奖'], ['幸运奖']],
    [2, [], ['幸运奖']],
    [1, [], []],
  ])
  expect((await members({ awarded: true })).map(({ name }) => name)).toEqual(['李文', '孙小麦'])
})

test('who looks at a unit sees its members with their places in the whole contest, and finds them by name', async () => {
  expect((await members({ unitId: 'foundry' })).map(({ place, name }) => [place, name])).toEqual([
    [3, '赵铁柱'],
    [4, '钱大力'],
  ])
  expect((await members({ name: '赵铁' })).map(({ place }) => place)).toEqual([3])
  expect(await members({ name: '李文', unitId: 'desheng' })).toEqual([])
  expect(await chief('listMemberResults', { contestId, name: '李' })).toMatchObject({ code: 'bad_input' })
})

test('a slice goes on where the last one ended, by the result and not by a count', async () => {
  const { next } = good(await chief('listMemberResults', { contestId, awarded: true }))
  expect(next).toBeNull()
  const [first] = await members()
  const { score, ms, at, memberId } = first!
  const n = 1
  const after = [Math.round(score! * 100), ms!, at!, n].map((each) => each.toString(36)).join('.')
  const rest = good(await chief('listMemberResults', { contestId, after: `${after}.${memberId}` }))
  expect(rest.rows.map(({ place }) => place)).toEqual([2, 3, 4])
})

test('units of a level come with who took part and what they earned, and with what all come to', async () => {
  const {
    rows,
    total,
    board,
    units: count,
  } = good(await chief('listUnitResults', { contestId, level: 'street' }))
  expect(rows.map((row) => [row.names.at(-1), row.place, row.people, row.sum.members, row.awards])).toEqual([
    ['牛街街道', 1, 10, 1, ['优胜街道']],
    ['德胜街道', 2, 40, 3, []],
    ...rows.slice(2).map((row) => [row.names.at(-1), null, row.people, 0, []]),
  ])
  expect(board).toEqual({ order: 'coverage', minMembers: 1 })
  expect(count).toBe(rows.length)
  expect(total).toMatchObject({
    people: 80,
    sum: { members: 4, papers: 5, score: 350 },
    figures: { mean: 87.5, coverage: 5 },
  })
  const inDesheng = await units({ level: 'enterprise', within: 'desheng', order: 'people' })
  expect(inDesheng.map(({ unitId, people }) => [unitId, people])).toEqual([
    ['bakery', 20],
    ['foundry', 7],
  ])
  const [team] = await units({ level: 'team', within: 'foundry' })
  expect(team).toMatchObject({ unitId: 'casters', place: null, sum: { members: 1 }, figures: { mean: 90 } })
})

test('units of which nobody took part come with the most heads first, and members without a paper by name', async () => {
  expect((await units({ only: 'absent', order: 'people' })).map(({ unitId }) => unitId)).toEqual(['yuetan'])
  const absent = await allRows(chief, 'listAbsent', { contestId, unitId: 'desheng' })
  const shown = absent.filter(({ name }) => name === '周来迟')
  expect(shown.map(({ unit, began }) => [unit.at(-1), began]).sort()).toEqual([
    ['浇铸班', true],
    ['食品厂', false],
  ])
})

test('whether somebody is missing is asked by name, within the unit alone', async () => {
  const named = async (name: string, unitId?: string) =>
    (
      await allRows(chief, 'listAbsent', { contestId, name, ...(unitId === undefined ? {} : { unitId }) })
    ).map(({ name, unit }) => [name, unit.at(-1)])
  expect((await named('周来')).sort()).toEqual([
    ['周来迟', '实验小学'],
    ['周来迟', '浇铸班'],
    ['周来迟', '食品厂'],
  ])
  expect(await named('周来', 'bakery')).toEqual([['周来迟', '食品厂']])
  expect(await named('周来', 'yuetan')).toEqual([])
  expect(await named('钱大力')).toEqual([])
})

test('who is staff of one street sees that street alone, and hears of no other', async () => {
  expect((await members({ unitId: 'desheng' }, steward)).length).toBe(3)
  for (const unitId of ['niujie', 'school', 'nowhere', undefined]) {
    const where = unitId === undefined ? {} : { unitId }
    const asks = [
      await steward('listMemberResults', { contestId, ...where }),
      await steward('listAbsent', { contestId, ...where }),
      await steward('listUnitResults', {
        contestId,
        level: 'team',
        ...(unitId === undefined ? {} : { within: unitId }),
      }),
      await steward('beginExport', { contestId, what: ['members'], ...where }),
    ]
    for (const reply of asks) expect(reply).toMatchObject({ ok: false, code: 'not_allowed' })
  }
})

test('each table costs three calls once the instance knows boards and units, and every one has its index', async () => {
  // The instance keeps boards for three seconds of a clock that goes on: on a busy machine one of the askings may come later.
  const cost = async (ask: () => Promise<unknown>) => {
    const all = []
    for (let nth = 0; nth < 4; nth += 1) all.push(await countCalls(district, ask))
    return { ...all[0]!, reads: Math.min(...all.map(({ reads }) => reads)) }
  }
  const asks = [
    () => chief('listUnitResults', { contestId, level: 'enterprise', within: 'desheng' }),
    () => chief('listMemberResults', { contestId }),
    () => chief('listMemberResults', { contestId, unitId: 'desheng' }),
    () => chief('listMemberResults', { contestId, name: '赵铁柱' }),
    () => chief('listAbsent', { contestId, unitId: 'foundry' }),
    () => chief('listAbsent', { contestId }),
  ]
  for (const ask of asks) {
    const { reads, writes, scans } = await cost(ask)
    expect({ few: reads <= 3, writes, scans }).toEqual({ few: true, writes: 0, scans: [] })
  }
  // What an instance does not know yet: the summary, the cells, who belongs to the unit, and the names.
  await fold(district)
  district.cloud.clock.advance(70_000)
  const { reads, scans } = await countCalls(district, () =>
    chief('listMemberResults', { contestId, unitId: 'desheng' }),
  )
  expect({ few: reads <= 7, scans }).toEqual({ few: true, scans: [] })
})

test('results say of what hour they are; once frozen they name the digest, and whose paper is annulled has no place', async () => {
  const before = good(await chief('listUnitResults', { contestId, level: 'street' })).hour
  expect(before).toMatchObject({ final: false, digest: null, correcting: false, edition: 1 })
  await untilFinal(district, Date.parse('2022-12-11T18:00:00+08:00'))
  const { hour } = good(await chief('listMemberResults', { contestId }))
  expect(hour.final).toBe(true)
  expect(hour.digest).toMatch(/^[0-9a-f]{64}$/)
  const baker = (await members({ name: '孙小麦' }))[0]!
  const attemptId = `${contestId}:${baker.memberId}:1`
  good(await chief('decideSignal', { contestId, attemptId, decision: 'annul', reason: '承认看了答案' }))
  good(await chief('correctContest', { contestId, holds: 1, corrections: [], reason: '作废一份' }))
  district.cloud.clock.advance(65_000)
  expect(good(await chief('listMemberResults', { contestId })).hour).toMatchObject({
    correcting: true,
    edition: 1,
  })
  await untilFinal(district, district.cloud.clock.now())
  const rows = await members()
  expect(rows.map(({ place, name, annulled }) => [place, name, annulled])).toEqual([
    [1, '李文', 0],
    [2, '赵铁柱', 0],
    [3, '钱大力', 0],
    [4, '周来迟', 0],
    [null, '孙小麦', 1],
  ])
  expect(rows.at(-1)).toMatchObject({ score: null, papers: 0, aside: false })
  expect((await members({ unitId: 'bakery' })).map(({ name }) => name)).toEqual(['孙小麦'])
})

test('names are there until the sheet’s day, and of who has left they are not', async () => {
  good(await district.phone('oSmith')('deleteMe', { confirm: 'delete' }))
  district.cloud.clock.advance(61_000)
  const left = (await members()).find(({ memberId }) => memberId === memberIdOf('oSmith'))
  expect(left).toMatchObject({ name: null, published: '已注销会员' })
  district.cloud.clock.moveTo(Date.parse('2023-06-30T00:00:00+08:00'))
  expect((await members()).every(({ name }) => name === null)).toBe(true)
})
