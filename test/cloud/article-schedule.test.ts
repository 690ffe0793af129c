import type { DatabaseCall, DatabaseFault } from '../../local-cloud'
import { plantDeskArticle } from '../support/articles'
import { good, openDistrict, type AskDesk, type District } from '../support/district'
import { auditOf, forgetStaff, plantUnits, staffMember } from '../support/staff'

let district: District
let publisher: AskDesk
let fault: (call: DatabaseCall) => DatabaseFault = () => 'pass'
beforeAll(async () => {
  district = await openDistrict(undefined, { faults: { onDatabaseCall: (call) => fault(call) } })
  await plantUnits(district)
})
beforeEach(async () => {
  fault = () => 'pass'
  await forgetStaff()
  publisher = await staffMember(district, 'oPublisher', ['publisher', 'district'])
})
afterAll(() => district.stop())

const minute = 60_000
const seen = async (id: string) => (await district.phone(null)('readArticle', { articleId: id })).ok
const revisionOf = async (id: string) => (await district.store.articles.whole(id))!.revision
async function schedule(id: string, after: number | null) {
  const at = after === null ? null : district.cloud.clock.now() + after
  return publisher('scheduleArticle', { articleId: id, revision: await revisionOf(id), at })
}
const later = async (ms: number) => {
  district.cloud.clock.advance(ms)
  await district.runErrands()
}

test('a scheduled article comes out at its hour, once, in the name of who scheduled it', async () => {
  await plantDeskArticle(district, 'a-soon', { stage: 'approved' })
  expect(await schedule('a-soon', -minute)).toMatchObject({ code: 'hour_not_possible' })
  const at = district.cloud.clock.now() + 10 * minute
  good(await schedule('a-soon', 10 * minute))
  await later(5 * minute)
  expect(await seen('a-soon')).toBe(false)
  await later(5 * minute + 1000)
  expect(await seen('a-soon')).toBe(true)
  const { publishedAt, done } = (await district.store.articles.whole('a-soon'))!
  expect(Math.abs(publishedAt - at)).toBeLessThan(1000)
  await later(2 * minute)
  expect(done.map(({ did }) => did)).toEqual(['begin', 'schedule', 'publish'])
  expect((await auditOf()).map(({ action, state }) => `${action} ${state}`)).toEqual([
    ...['scheduleArticle done', 'publishArticle done'],
  ])
})

test('what is taken off the schedule, or withdrawn meanwhile, does not come out; an hour further on it does', async () => {
  await plantDeskArticle(district, 'a-off', { stage: 'approved' })
  good(await schedule('a-off', 10 * minute))
  good(await schedule('a-off', null))
  await later(11 * minute)
  expect(await seen('a-off')).toBe(false)
  good(await schedule('a-off', 10 * minute))
  good(await schedule('a-off', null))
  good(await schedule('a-off', 60 * minute))
  await later(11 * minute)
  expect(await seen('a-off')).toBe(false)
  await later(50 * minute)
  expect(await seen('a-off')).toBe(true)

  await plantDeskArticle(district, 'a-edit', { stage: 'approved', state: 'published' })
  good(await schedule('a-edit', 10 * minute))
  const revision = await revisionOf('a-edit')
  good(await publisher('withdrawArticle', { articleId: 'a-edit', revision, reason: '有误' }))
  await later(11 * minute)
  expect(await seen('a-edit')).toBe(false)
})

test('an errand that dies at any database call, or whose reply is lost, still publishes once with one entry', async () => {
  for (const kind of ['kill-before', 'kill-after'] as const)
    for (let n = 1; n <= 7; n += 1) {
      const id = `a-broken-${kind}-${n}`
      await plantDeskArticle(district, id, { stage: 'approved' })
      good(await schedule(id, 10 * minute))
      let calls = 0
      fault = (call) => (call.function === 'errands' && (calls += 1) === n ? kind : 'pass')
      district.cloud.clock.advance(11 * minute)
      await district.runErrands().catch(() => null)
      fault = () => 'pass'
      for (let run = 0; run < 3; run += 1) await later(2 * minute)
      const { done } = (await district.store.articles.whole(id))!
      expect([id, done.filter(({ did }) => did === 'publish').length]).toEqual([id, 1])
      const entries = (await auditOf()).filter(
        ({ about, action }) => about === `article:${id}` && action === 'publishArticle',
      )
      expect([id, entries.map(({ state }) => state)]).toEqual([id, ['done']])
    }
})

test('a publisher whose desk dies at any call has scheduled nothing, or something that comes out', async () => {
  for (let n = 1; n <= 8; n += 1) {
    const id = `a-desk-${n}`
    await plantDeskArticle(district, id, { stage: 'approved' })
    let calls = 0
    fault = (call) => (call.function === 'desk' && (calls += 1) === n ? 'kill-before' : 'pass')
    await schedule(id, 10 * minute).catch(() => null)
    fault = () => 'pass'
    const isScheduled = (await district.store.articles.whole(id))!.stage === 'scheduled'
    await later(11 * minute)
    expect([id, await seen(id)]).toEqual([id, isScheduled])
  }
})
