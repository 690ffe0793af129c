import { good, openDistrict, publish, type Ask, type District } from '../support/district'
import { canary, otherCanary } from '../support/canary'
import { liveThrough } from '../support/live-through'
import { answersTo } from '../support/play'
import { at, later } from '../support/sheets'
import { told } from '../support/told'
import { logsOf, wholeState } from '../support/whole-state'

let district: District
beforeEach(async () => {
  district = await openDistrict()
  await publish(district, 'spring', { names: 'full' })
  await publish(district, 'autumn', later)
})
afterEach(() => district.stop())

const leave = async (ask: Ask) => good(await ask('deleteMe', { confirm: 'delete' }))
const secrets = [canary.name, canary.phone, canary.words]
const found = (text: string) => secrets.filter((secret) => text.includes(secret))
const boardOf = async (ask: Ask) => good(await ask('readBoard', { contestId: 'spring' }))
/** Later than any instance remembers a name. */
const aMinuteLater = () => district.cloud.clock.advance(61_000)

/** All that another member is told, as it crosses the wire. */
async function heardBy(ask: Ask): Promise<string> {
  const replies = [
    await ask('readBoard', { contestId: 'spring' }),
    await ask('readContest', { contestId: 'spring' }),
    await ask('listContests', {}),
    await ask('listMyAttempts', { contestId: 'spring' }),
    await ask('listSubscriptions', {}),
    await ask('readProfile', {}),
    await ask('exportMyData', {}),
    await ask('exportMyData', { after: { section: 'attempts', at: null, given: 0 } }),
    await ask('exportMyData', { after: { section: 'feedback', at: null, given: 0 } }),
  ]
  return JSON.stringify(replies)
}

test('who leaves is nowhere in the cloud any more: not in documents, files, logs or a reply to another', async () => {
  const ask = await liveThrough(district, canary)
  const other = await liveThrough(district, otherCanary)
  // The same search finds all of it before, so it can fail.
  expect(found(await wholeState(district))).toEqual(secrets)
  expect(found(await heardBy(ask))).toEqual(secrets)
  const documents = (state: string) => state.slice(0, state.indexOf('{"wechat"'))
  expect(documents(await wholeState(district))).toContain(canary.openid)

  await leave(ask)
  expect(documents(await wholeState(district))).not.toContain(canary.openid)
  aMinuteLater()
  await district.runErrands()
  await district.tick()
  expect(found(await wholeState(district))).toEqual([])
  expect(found(await heardBy(other))).toEqual([])
  expect(found(await heardBy(ask))).toEqual([])
  expect(found(logsOf(district))).toEqual([])
  expect(await wholeState(district)).toContain(otherCanary.words)
})

test('places stay where they are, under 已注销会员', async () => {
  const ask = await liveThrough(district, canary)
  const other = await liveThrough(district, otherCanary)
  const before = await boardOf(other)
  expect(before.top.map(({ name }) => name)).toEqual(expect.arrayContaining(['鸾*', '夔*']))
  await leave(ask)
  aMinuteLater()
  const after = await boardOf(other)
  expect(after.top.map(({ name }) => name)).toEqual(expect.arrayContaining(['已注销会员', '夔*']))
  expect(after).toMatchObject({ members: 2, streets: before.streets })
  expect(after.top.map(({ place, score, ms }) => [place, score, ms])).toEqual(
    before.top.map(({ place, score, ms }) => [place, score, ms]),
  )
})

test('an open paper is ended as at its expiry, counts on the board, and then holds neither answers nor questions', async () => {
  const ask = await liveThrough(district, canary)
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  const { attemptId } = paper
  good(await ask('saveAnswers', { attemptId, answers: answersTo(paper), revision: 1 }))
  district.cloud.clock.advance(30_000)
  await leave(ask)
  expect(good(await ask('resumeAttempt', { attemptId }))).toMatchObject({
    closed: { state: 'expired', score: 100 },
  })
  expect(await district.store.attempts.get(attemptId)).toMatchObject({ seed: '', answers: [], savedAt: null })
  aMinuteLater()
  await district.tick()
  expect((await boardOf(ask)).top[0]).toMatchObject({ name: '已注销会员', score: 100 })
  district.cloud.clock.moveTo(at('12-11T19:00'))
  expect(await ask('reviewAttempt', { attemptId })).toMatchObject({ code: 'answers_removed' })
})

test('who leaves is forgotten although the instance that answered before had a clock that goes ahead', async () => {
  const ask = await liveThrough(district, canary)
  district.cloud.clock.advance(-180_000)
  await leave(ask)
  expect(found(await wholeState(district))).toEqual([])
  const { summary } = good(await ask('exportMyData', {}))
  expect(summary).toMatchObject({ profile: null, attempts: 1, answered: 0, subscriptions: 0, feedback: 0 })
})

test('who comes back is asked anew and has won no try back', async () => {
  const ask = await liveThrough(district, canary)
  await leave(ask)
  expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({ code: 'profile_needed' })
  expect(good(await ask('readProfile', {})).profile).toBeNull()
  good(await ask('saveProfile', told('赵敏', 'yuetan')))
  for (const n of [2, 3]) {
    const paper = good(await ask('startAttempt', { contestId: 'spring' }))
    expect(paper.n).toBe(n)
    good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: [], revision: 1 }))
  }
  expect(await ask('startAttempt', { contestId: 'spring' })).toMatchObject({ code: 'no_tries_today' })
  aMinuteLater()
  await district.tick()
  const { top, streets } = await boardOf(ask)
  expect(top[0]).toMatchObject({ name: '赵敏', streetId: 'niujie' })
  expect(streets).toMatchObject([{ streetId: 'niujie', members: 1 }])
})

test('leaving again, or having told nothing, changes nothing', async () => {
  const ask = await liveThrough(district, canary)
  await leave(ask)
  const state = await wholeState(district)
  await leave(ask)
  await leave(district.phone('oNobodyKnown'))
  const lines = (text: string) =>
    text.split('\n').filter((line) => /"(memberId|words|state)":/.test(line) && !line.includes('"door"'))
  expect(lines(await wholeState(district))).toEqual(lines(state))
  expect(await district.phone(null)('deleteMe', { confirm: 'delete' })).toMatchObject({
    code: 'not_signed_in',
  })
})

test('what another phone of the member wrote just then goes a minute later; what was told afterwards stays', async () => {
  const ask = await liveThrough(district, canary)
  const id = good(await ask('exportMyData', {})).summary!.memberId
  const known = (await district.store.members.get(id))!
  const attempt = (await district.store.attempts.last('spring', id))!
  await leave(ask)
  // A profile and an attempt that were on their way when everything went.
  await district.store.members.put({ ...known, changedAt: district.cloud.clock.now() })
  const late = {
    ...attempt,
    _id: `spring:${id}:2`,
    n: 2,
    startedAt: district.cloud.clock.now() + 20,
    seed: 'late',
  }
  await district.store.attempts.insert(late)
  aMinuteLater()
  await district.runErrands()
  expect(await district.store.members.get(id)).toBeNull()
  expect((await district.store.attempts.get(late._id))!.seed).toBe('')

  await leave(ask)
  district.cloud.clock.advance(5000)
  good(await ask('saveProfile', told('赵敏', 'yuetan')))
  const { attemptId } = good(await ask('startAttempt', { contestId: 'spring' }))
  aMinuteLater()
  await district.runErrands()
  expect(good(await ask('readProfile', {})).profile).toMatchObject({ name: '赵敏' })
  expect(good(await ask('resumeAttempt', { attemptId }))).toHaveProperty('open')
  expect(await district.store.jobs.due('errands', at('12-01T00:00'), 10)).not.toContainEqual(
    expect.objectContaining({ kind: 'forget' }),
  )
})
