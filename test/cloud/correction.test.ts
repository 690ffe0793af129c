import { good, joined, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { memberIdOf, staffMember } from '../support/staff'

let district: District
let desk: AskDesk
beforeEach(async () => {
  district = await openDistrict()
  await publish(district, 'short', {
    draw: [{ type: 'single', count: 2, points: 10, tag: 'short' }],
    awards: [],
    shuffle: { questions: false, options: false },
  })
  desk = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
})
afterEach(() => district.stop())

async function play(openid: string, answers: number[][]): Promise<void> {
  const ask = await joined(district, openid)
  const paper = good(await ask('startAttempt', { contestId: 'short' }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))
}

async function settle(): Promise<void> {
  for (let run = 0; run < 8; run += 1) {
    district.cloud.clock.advance(12_000)
    await district.tick()
  }
}

const newKey = { kind: 'key', questionId: 'single-0', right: [2] } as const

test('who would move is shown before anything is written; who moved is recorded after', async () => {
  await play('oFirst', [[0], [1]])
  await play('oSecond', [[2], [1]])
  await play('oThird', [[3], [1]])
  await settle()
  const [first, second, third] = ['oFirst', 'oSecond', 'oThird'].map(memberIdOf)
  const preview = good(
    await desk('previewCorrection', { contestId: 'short', corrections: [{ ...newKey, right: [2] }] }),
  )
  expect(preview.members).toBe(3)
  expect(new Map(preview.moved.map((one) => [one.memberId, [one.before?.score, one.after?.score]]))).toEqual(
    new Map([
      [first, [20, 10]],
      [second, [10, 20]],
    ]),
  )
  expect(preview.moved.map(({ name, unit }) => [name, unit])).toEqual([
    ['王秀兰', ['德胜街道']],
    ['王秀兰', ['德胜街道']],
  ])
  expect(preview.best[0]).toMatchObject({ memberId: second, score: 20 })
  expect(
    good(await desk('previewCorrection', { contestId: 'short', corrections: [], after: preview.next! })),
  ).toEqual({ members: 0, moved: [], best: [], next: null })
  expect(good(await desk('readCorrections', { contestId: 'short' }))).toMatchObject({
    edition: 1,
    next: null,
  })

  const corrected = {
    contestId: 'short',
    holds: 1,
    corrections: [{ ...newKey, right: [2] }],
    reason: '参考答案有误',
  }
  expect(good(await desk('correctContest', corrected))).toEqual({ edition: 2 })
  expect(await desk('correctContest', corrected)).toMatchObject({ code: 'changed_meanwhile' })
  expect(good(await desk('readCorrections', { contestId: 'short' })).next).toEqual({
    edition: 2,
    stage: 'regrading',
  })
  await settle()
  const after = good(await desk('readCorrections', { contestId: 'short' }))
  expect(after).toMatchObject({ edition: 2, corrections: [newKey], next: null })
  const places = (list: { place: number; memberId: string; score: number }[]) =>
    list.map(({ place, memberId, score }) => [place, memberId, score])
  expect(places(after.editions[0]!.before)[0]).toEqual([1, first, 20])
  expect(places(after.editions[0]!.after)[0]).toEqual([1, second, 20])
  expect(places(after.editions[0]!.after).map(([, id]) => id)).toContain(third)

  const audit = await staffMember(district, 'oAdministrator', ['administrator', 'district'])
  const { entries } = good(await audit('readAudit', { action: 'correctContest' }))
  expect(entries).toMatchObject(
    [
      { about: 'contest:short', state: 'done', after: { edition: 2, reason: '参考答案有误' } },
      { state: 'undone' },
    ].slice(0, entries.length),
  )
})

test.each([
  ['a question that is not in the bank', { ...newKey, questionId: 'unknown' }],
  ['an option that the question does not have', { ...newKey, right: [4] }],
  ['two right answers of a single choice', { ...newKey, right: [0, 1] }],
  ['no right answer', { ...newKey, right: [] }],
  ['texts where there are options', { ...newKey, accepted: [['甲']] }],
] as const)('%s can be no correction', async (_, correction) => {
  const corrections = [{ ...correction, right: [...correction.right] }] as never
  expect(await desk('previewCorrection', { contestId: 'short', corrections })).toMatchObject({
    code: 'correction_impossible',
  })
  expect(
    await desk('correctContest', { contestId: 'short', holds: 1, corrections, reason: '更正' }),
  ).toMatchObject({ code: 'correction_impossible' })
})
