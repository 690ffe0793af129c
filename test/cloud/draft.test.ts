import type { InputOf } from '../../contract/wire'
import type { DeskApi } from '../../contract/desk'
import { good, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { goodSheet } from '../support/drafts'
import { auditOf, memberIdOf, staffMember } from '../support/staff'

let district: District
let organiser: AskDesk
let colleague: AskDesk
beforeEach(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
  organiser = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
  colleague = await staffMember(district, 'oColleague', ['administrator', 'district'])
})
afterEach(() => district.stop())

const pool = { id: 'pool-spring', name: '安全题库 第 1 版' }
const typed = (more: Partial<InputOf<DeskApi['saveDraft']>> = {}): InputOf<DeskApi['saveDraft']> => ({
  ...{ draftId: 'd-1', revision: 0, summary: '迎新春', sheet: JSON.stringify(goodSheet), pool, ...more },
})
const publishDraft = (more: object = {}) =>
  organiser('publishContest', { draftId: 'd-1', revision: 1, despite: 0, ...more })
const titles = async () => good(await district.phone('oReader')('listContests', {})).contests.map((c) => c.id)

test('a draft is kept as far as it is typed, and a reply that was lost is told again', async () => {
  const half = { sheet: '{"title":" 春节 ","draw":[{}]}', pool: null }
  expect(good(await organiser('saveDraft', typed(half))).revision).toBe(1)
  expect(good(await organiser('saveDraft', typed(half))).revision).toBe(1)
  expect(good(await organiser('saveDraft', typed({ revision: 1 }))).revision).toBe(2)
  expect(good(await organiser('saveDraft', typed({ revision: 1 }))).revision).toBe(2)
  const draft = good(await colleague('readDraft', { draftId: 'd-1' }))
  expect(draft).toMatchObject({ revision: 2, state: 'open', pool, by: memberIdOf('oOrganiser') })
  expect(JSON.parse(draft.sheet)).toEqual(goodSheet)
})

test('of two who type in the same draft the second is told, and loses nothing of the first', async () => {
  good(await organiser('saveDraft', typed()))
  good(await colleague('saveDraft', typed({ revision: 1, summary: '同事写的' })))
  const late = await organiser('saveDraft', typed({ revision: 1, summary: '我写的' }))
  expect(late).toMatchObject({ code: 'changed_meanwhile' })
  expect(good(await organiser('readDraft', { draftId: 'd-1' })).summary).toBe('同事写的')
})

test('a draft that is put away is out of the list until it is taken back', async () => {
  good(await organiser('saveDraft', typed()))
  const listed = async (away: boolean) =>
    good(await colleague('listDrafts', { away })).drafts.map(({ draftId }) => draftId)
  good(await organiser('putDraftAway', { draftId: 'd-1', away: true }))
  expect([await listed(false), await listed(true)]).toEqual([[], ['d-1']])
  expect(await organiser('saveDraft', typed({ revision: 2 }))).toMatchObject({ code: 'changed_meanwhile' })
  good(await colleague('putDraftAway', { draftId: 'd-1', away: false }))
  expect([await listed(false), await listed(true)]).toEqual([['d-1'], []])
  expect((await auditOf()).map(({ action, state }) => [action, state])).toEqual([
    ['putDraftAway', 'done'],
    ['putDraftAway', 'done'],
  ])
})

test('drafts come fifty at a time, the one changed last first, by an index', async () => {
  for (let n = 0; n < 53; n += 1) {
    good(await organiser('saveDraft', typed({ draftId: `d-${n}` })))
    district.cloud.clock.advance(2000)
  }
  const first = good(await organiser('listDrafts', {}))
  district.cloud.journal.clear()
  const second = good(await organiser('listDrafts', { after: first.next! }))
  expect([first.drafts.length, first.drafts[0]?.draftId]).toEqual([50, 'd-52'])
  expect(second).toMatchObject({
    next: null,
    drafts: [{ draftId: 'd-2' }, { draftId: 'd-1' }, { draftId: 'd-0' }],
  })
  const reads = district.cloud.journal.entries().filter(({ kind }) => kind === 'read')
  expect(reads.filter(({ index }) => index === null)).toEqual([])
})

test('a draft is published once, however often it is asked for, and members find the contest', async () => {
  good(await organiser('saveDraft', typed()))
  const { contestId } = good(await publishDraft())
  expect(good(await publishDraft()).contestId).toBe(contestId)
  expect(await organiser('saveDraft', typed({ revision: 2 }))).toMatchObject({ code: 'changed_meanwhile' })
  expect(await titles()).toEqual(['spring', contestId])
  expect(await district.store.contests.fresh(contestId!)).toMatchObject({
    sheet: goodSheet,
    summary: '迎新春',
  })
  expect((await auditOf()).map(({ action, about }) => [action, about])).toEqual([
    ['publishContest', `contest:${contestId!}`],
  ])
})

test('what is missing or contradicts itself is said in sentences, and nothing is published', async () => {
  const { draw: _, ...withoutDraw } = goodSheet
  good(await organiser('saveDraft', typed({ sheet: JSON.stringify(withoutDraw), summary: '', pool: null })))
  const missing = good(await publishDraft())
  expect(missing.contestId).toBeNull()
  expect(missing.findings.map(({ path, sentence }) => [path, sentence])).toEqual([
    ['summary', '“一句话介绍”还没有填。'],
    ['pool', '还没有选题库。'],
    ['draw', '“抽题”还没有填。'],
  ])
  const greedy = { ...goodSheet, draw: [{ type: 'single', count: 99, points: 1 }] }
  good(await organiser('saveDraft', typed({ revision: 1, sheet: JSON.stringify(greedy) })))
  const short = good(await publishDraft({ revision: 2 }))
  expect(short.findings).toMatchObject([{ level: 'refuse', path: 'draw.0' }])
  expect(await titles()).toEqual(['spring'])
  expect(await auditOf()).toEqual([])
})

test('a warning has to be seen first; an older version than the one that was seen is not published', async () => {
  const now = { window: { ...goodSheet.window, opens: '2022-11-28T09:00:00+08:00' } }
  good(await organiser('saveDraft', typed({ sheet: JSON.stringify({ ...goodSheet, ...now }) })))
  expect(good(await publishDraft())).toMatchObject({
    contestId: null,
    findings: [{ level: 'warn', path: 'window.opens' }],
  })
  expect(await publishDraft({ revision: 2, despite: 1 })).toMatchObject({ code: 'changed_meanwhile' })
  expect(good(await publishDraft({ despite: 1 })).contestId).not.toBeNull()
})

test('a contest is taken back before it opens: members and reminders lose it, and its rules are a draft again', async () => {
  good(await organiser('saveDraft', typed()))
  const contestId = good(await publishDraft()).contestId!
  expect(await organiser('withdrawContest', { contestId: 'spring', reason: '改期' })).toMatchObject({
    code: 'contest_begun',
  })
  const { draftId } = good(await organiser('withdrawContest', { contestId, reason: '改期' }))
  district.cloud.clock.advance(61_000)
  expect(await titles()).toEqual(['spring'])
  const draft = good(await organiser('readDraft', { draftId }))
  expect(draft).toMatchObject({ draftId: 'd-1', state: 'open', revision: 3, pool })
  expect(draft.contestId).not.toBe(contestId)
  const again = good(await publishDraft({ revision: 3 })).contestId
  expect([again, await organiser('readDeskContest', { contestId })]).toMatchObject([
    draft.contestId,
    { code: 'contest_not_found' },
  ])
  district.cloud.clock.moveTo(Date.parse(goodSheet.window.opens) + 61_000)
  await district.tick()
  await district.runErrands()
  const left = [
    ...(await district.store.jobs.due('clock', 9e15, 100)),
    ...(await district.store.jobs.due('errands', 9e15, 100)),
  ]
  expect(
    left.filter((job) => 'contestId' in job && job.contestId === contestId).map(({ kind }) => kind),
  ).toEqual(['expire'])
})

test('a paper is shown before with its right answers, as a member may get it, and it is written down who looked', async () => {
  good(await organiser('saveDraft', typed()))
  const look = async (turn: number) =>
    good(await organiser('previewPaper', { draftId: 'd-1', gate: null, turn }))
  const [one, again, other] = [await look(0), await look(0), await look(1)]
  expect(one).toEqual(again)
  expect(one.items.map(({ stem }) => stem)).not.toEqual(other.items.map(({ stem }) => stem))
  expect(one.items.every(({ right, chosen }) => right!.length > 0 && chosen.length === 0)).toBe(true)
  expect(one.fullMarks).toBe(100)
  expect((await auditOf()).map(({ action }) => action)).toEqual(Array(3).fill('previewPaper'))
  expect(await organiser('previewPaper', { draftId: 'd-1', gate: 0, turn: 0 })).toMatchObject({
    code: 'gate_not_open',
  })
})

test('a desk finds how many questions of each kind a pool has', async () => {
  const { questions, kinds } = good(await organiser('readPoolShape', { poolId: 'pool-spring' }))
  expect([questions, kinds.reduce((sum, { count }) => sum + count, 0)]).toEqual([130, 130])
  expect(kinds).toContainEqual({
    type: 'single',
    category: '测试',
    difficulty: 1,
    tags: ['short'],
    bank: null,
    count: 2,
  })
  expect(await organiser('readPoolShape', { poolId: 'none' })).toMatchObject({ code: 'pool_not_found' })
})
