import type { MemberApi } from '../../contract/member'
import type { OutputOf } from '../../contract/wire'
import { canary } from '../support/canary'
import { playOnce, untilFinal } from '../support/certificates'
import {
  good,
  joined,
  openDistrict,
  publish,
  type Ask,
  type AskDesk,
  type District,
} from '../support/district'
import { plantPerson, verified } from '../support/person'
import { at } from '../support/sheets'
import { appoint, memberIdOf } from '../support/staff'

const closes = at('12-11T18:00')
let district: District
let steward: AskDesk
let asks: Ask[]
beforeAll(async () => {
  district = await openDistrict()
  await plantPerson(district, canary.name)
  await joined(district, 'oSteward')
  await appoint(district, 'oSteward', ['writer', 'niujie'])
  steward = district.desk('oSteward')
  await publish(district, 'spring', {
    awards: [
      { kind: 'lottery', atLeast: 90, name: '幸运奖' },
      { kind: 'places', from: 1, to: 2, name: '一等奖' },
    ],
  })
  await publish(district, 'quiet', { show: { score: 'never', answers: 'never', explanations: 'never' } })
  asks = [await verified(district, 'oFirst', canary.name)]
  for (const openid of ['oSecond', 'oThird']) asks.push(await joined(district, openid, { name: '赵国庆' }))
  for (const [wrong, ask] of asks.entries()) {
    await playOnce(district, ask, 'spring', wrong)
    await playOnce(district, ask, 'quiet', wrong)
  }
})
afterAll(() => district.stop())

type Certificate = OutputOf<MemberApi['readCertificate']>
const certificateOf = async (ask: Ask, contestId = 'spring'): Promise<Certificate> =>
  good(await ask('readCertificate', { contestId }))
const pageOf = async (ask: Ask) => good(await ask('readContest', { contestId: 'spring' }))
const calls = async (work: () => Promise<unknown>) => {
  district.cloud.journal.clear()
  await work()
  return district.cloud.journal.entries().map(({ kind, collection }) => `${kind} ${String(collection)}`)
}

test('before the board is frozen there is none, and nobody is told of one', async () => {
  expect(await asks[0]!('readCertificate', { contestId: 'spring' })).toMatchObject({
    code: 'certificate_not_yet',
  })
  expect(await asks[0]!('readCertificate', { contestId: 'none' })).toMatchObject({
    code: 'contest_not_found',
  })
  expect(await pageOf(asks[0]!)).not.toHaveProperty('certificate')
})

describe('once the board is frozen', () => {
  beforeAll(async () => {
    await untilFinal(district, closes)
  })

  test('a certificate says whose it is, score, place, awards, and a number', async () => {
    const [first, second, third] = await Promise.all(asks.map((ask) => certificateOf(ask)))
    expect(first).toEqual({
      number: expect.stringMatching(/^.{4}-.{4}-.{4}$/),
      name: canary.name,
      contest: '工会知识竞赛',
      organiser: '总工会',
      opensAt: at('11-28T09:00'),
      closesAt: closes,
      score: 100,
      place: { place: 1, shared: false },
      awards: ['一等奖'],
      issuedAt: expect.any(Number),
    })
    expect(second).toMatchObject({ name: '赵国庆', score: 95, place: { place: 2 }, awards: ['一等奖'] })
    expect(third).toMatchObject({ score: 90, place: { place: 3 }, awards: [] })
    expect(await pageOf(asks[0]!)).toMatchObject({ certificate: true })
    const { contests } = good(await asks[0]!('listMyContests', {}))
    expect(contests.map(({ certificate }) => certificate)).toEqual([true, true])
  })

  test('asked again it is the same one, of the same day', async () => {
    const before = await certificateOf(asks[0]!)
    district.cloud.clock.advance(5000)
    expect(await certificateOf(asks[0]!)).toEqual(before)
  })

  test('where the sheet publishes no scores, it certifies that the member took part', async () => {
    expect(await certificateOf(asks[0]!, 'quiet')).toMatchObject({ score: null, place: null, awards: [] })
  })

  test('who did not play has none, and nobody in WeChat’s single-page mode asks', async () => {
    const idle = await joined(district, 'oIdle')
    expect(await idle('readCertificate', { contestId: 'spring' })).toMatchObject({ code: 'certificate_none' })
    expect(await pageOf(idle)).not.toHaveProperty('certificate')
    expect(await district.phone(null)('readCertificate', { contestId: 'spring' })).toMatchObject({
      code: 'not_signed_in',
    })
  })

  test('any of staff is told what a number certifies, however it is typed, and nothing more', async () => {
    const { number, ...certificate } = await certificateOf(asks[0]!)
    const typed = number.toLowerCase().replaceAll('-', ' ')
    expect(good(await steward('checkCertificate', { number: typed }))).toEqual({
      ...certificate,
      verified: true,
    })
    const { number: second } = await certificateOf(asks[1]!)
    const reply = await steward('checkCertificate', { number: second })
    expect(good(reply)).toMatchObject({ name: '赵国庆', score: 95, verified: false })
    expect(JSON.stringify(reply)).not.toContain(memberIdOf('oSecond'))
  })

  test('a slip of the pen is told and looked up nowhere; a number that nobody has is unknown', async () => {
    const { number } = await certificateOf(asks[0]!)
    const slipped = number.replace(/.$/, number.endsWith('7') ? '8' : '7')
    expect(await steward('checkCertificate', { number: slipped })).toMatchObject({
      code: 'certificate_mistyped',
    })
    expect(await calls(() => steward('checkCertificate', { number: slipped }))).toEqual(['read staff'])
    expect(await steward('checkCertificate', { number: '0'.repeat(12) })).toMatchObject({
      code: 'certificate_unknown',
    })
  })

  test('a member is told nothing by a number of another', async () => {
    const { number } = await certificateOf(asks[0]!)
    expect(await district.desk('oSecond')('checkCertificate', { number })).toMatchObject({
      code: 'not_staff',
    })
  })

  test('taking one costs a write the first time; a check reads and writes nothing', async () => {
    const { number } = await certificateOf(asks[0]!)
    await steward('checkCertificate', { number })
    const reads = ['attempts', 'board_pages', 'certificates', 'members'].map((each) => `read ${each}`)
    expect((await calls(() => certificateOf(asks[0]!))).sort()).toEqual(reads)
    expect((await calls(() => steward('checkCertificate', { number }))).sort()).toEqual([
      ...reads,
      'read staff',
    ])
  })

  test('the own copy gives it, and who leaves has none: its number finds nothing', async () => {
    const { number, issuedAt } = await certificateOf(asks[2]!)
    const after = { section: 'certificates', at: null, given: 0 } as const
    expect(good(await asks[2]!('exportMyData', {})).summary).toMatchObject({ certificates: 1 })
    expect(good(await asks[2]!('exportMyData', { after })).certificates).toEqual([
      { contestId: 'spring', contest: '工会知识竞赛', number, at: issuedAt },
    ])
    good(await asks[2]!('deleteMe', { confirm: 'delete' }))
    expect(await steward('checkCertificate', { number })).toMatchObject({ code: 'certificate_unknown' })
    expect(await asks[2]!('readCertificate', { contestId: 'spring' })).toMatchObject({
      code: 'certificate_nameless',
    })
    expect(await district.store.certificates.get(number)).toBeNull()
  })

  test('on the day that the rules name it is over, and its number goes', async () => {
    const { number } = await certificateOf(asks[1]!)
    district.cloud.clock.moveTo(Date.parse('2023-06-30T00:00:30+08:00'))
    expect(await asks[1]!('readCertificate', { contestId: 'spring' })).toMatchObject({
      code: 'certificate_over',
    })
    expect(await steward('checkCertificate', { number })).toMatchObject({ code: 'certificate_unknown' })
    for (let run = 0; run < 6; run += 1) await district.runErrands()
    expect(await district.store.certificates.get(number)).toBeNull()
  })
})
