import { database } from 'wx-server-sdk'
import { endedWords } from '../../src/packages/contest/result/result-words'
import { bring } from '../support/bring'
import { good, joined, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { allSingles, playWith, watched } from '../support/mistakes'
import { plantPaper } from '../support/plant-paper'
import { auditOf, memberIdOf, plantUnits, staffMember } from '../support/staff'

const contestId = 'spring'
let district: District
let judge: AskDesk
beforeEach(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await publish(district, contestId, allSingles)
  judge = await staffMember(district, 'oJudge', ['organiser', 'district'])
})
afterEach(() => district.stop())

const queue = async (more: { state?: 'open' | 'decided'; after?: string } = {}, ask = judge) =>
  good(await ask('listSignals', { contestId, ...more }))

/** A paper that nobody can have read, looked at. */
async function suspect(openid = 'oFast'): Promise<string> {
  const attemptId = await playWith(district, await joined(district, openid), contestId, {
    ms: 20_000,
    wrong: [1],
  })
  await watched(district)
  return attemptId
}

test('the queue shows who, where, the score, the time and a sentence; the heaviest first, of these the oldest', async () => {
  const slow = await playWith(district, await joined(district, 'oAway'), contestId, {
    away: { times: 6, ms: 1000 },
  })
  const first = await suspect('oFast')
  const second = await suspect('oAlsoFast')
  const { signals, next } = await queue()
  expect(signals.map(({ attemptId }) => attemptId)).toEqual([first, second, slow])
  expect(next).toBeNull()
  expect(signals[0]).toEqual({
    attemptId: first,
    memberId: memberIdOf('oFast'),
    units: ['desheng'],
    kind: 'faster-than-reading',
    words: expect.stringMatching(/用时 20 秒，得 78 分/),
    weight: 4,
    score: 78,
    ms: expect.any(Number),
    finishedAt: expect.any(Number),
    state: 'open',
    decision: null,
  })
})

test('a long queue comes twenty at a time, open ones first, each once', async () => {
  const unit = { street: 'desheng', enterprise: null, team: null }
  const papers: string[] = []
  for (let n = 0; n < 50; n += 1)
    papers.push(await plantPaper(district, { contestId, openid: `oMember${n}`, unit }))
  for (const attemptId of papers.slice(0, 15))
    good(await judge('decideSignal', { contestId, attemptId, decision: 'keep', reason: '没有问题' }))
  const street = await staffMember(district, 'oStreet', ['organiser', 'desheng'], ['organiser', 'foundry'])
  for (const ask of [judge, street]) {
    const pages = [await queue({}, ask)]
    while (pages.at(-1)!.next) pages.push(await queue({ after: pages.at(-1)!.next! }, ask))
    const all = pages.flatMap(({ signals }) => signals)
    expect(pages.map(({ signals }) => signals.length)).toEqual([20, 20, 10])
    expect(new Set(all.map(({ attemptId }) => attemptId)).size).toBe(50)
    expect(all.map(({ state }) => state)).toEqual([...Array(35).fill('open'), ...Array(15).fill('decided')])
    expect((await queue({ state: 'decided' }, ask)).signals).toHaveLength(15)
  }
})

test('a judge sees the paper as it was answered, and it is written down that they looked', async () => {
  const attemptId = await suspect()
  const paper = good(await judge('readSuspect', { contestId, attemptId }))
  expect(paper).toMatchObject({
    ...{ attemptId, n: 1, state: 'submitted', score: 78, fullMarks: 80, right: 39, decision: null },
    away: { times: 0, ms: 0 },
    signals: [{ kind: 'faster-than-reading', state: 'open' }],
  })
  expect(paper.items).toHaveLength(40)
  const wrong = paper.items!.filter(({ correct }) => !correct)
  expect(wrong).toMatchObject([{ stem: '第 1 题 single-1', chosen: [expect.any(Number)], explanation: null }])
  expect(wrong[0]!.right).not.toEqual(wrong[0]!.chosen)
  const entry = { action: 'readSuspect', by: memberIdOf('oJudge'), about: memberIdOf('oFast'), state: 'done' }
  expect(await auditOf()).toMatchObject([{ ...entry, after: { attemptId }, over: { street: 'desheng' } }])
})

test('what was answered can be judged as long as it is kept; then its score stands as it is', async () => {
  const attemptId = await suspect()
  good(await district.phone('oFast')('deleteMe', { confirm: 'delete' }))
  expect((await queue()).signals).toEqual([])
  expect(good(await judge('readSuspect', { contestId, attemptId }))).toMatchObject({
    items: null,
    signals: [],
  })
})

test('a decision takes the paper out of the queue, and changes no score by itself', async () => {
  const attemptId = await suspect()
  const decide = (decision: 'keep' | 'annul') =>
    judge('decideSignal', { contestId, attemptId, decision, reason: '当面问过，承认看了答案' })
  const decided = good(await decide('annul'))
  expect(decided).toMatchObject({ decision: 'annul', applied: null, steps: [{ by: memberIdOf('oJudge') }] })
  expect(await queue({ state: 'open' })).toEqual({ signals: [], next: null })
  expect((await queue()).signals).toMatchObject([{ attemptId, state: 'decided', decision: 'annul' }])
  expect(await district.store.decisions.annulled(contestId)).toEqual([attemptId])
  const phone = district.phone('oFast')
  expect(good(await phone('resumeAttempt', { attemptId }))).toMatchObject({
    closed: { state: 'submitted', score: 78 },
  })
  expect(await decide('keep')).toMatchObject({ code: 'changed_meanwhile' })
  expect(await district.store.decisions.annulled(contestId)).toEqual([attemptId])
})

test('a decision can be taken back and taken anew; everything that was decided stays to be read, and in the audit', async () => {
  const attemptId = await suspect()
  const asked = { contestId, attemptId }
  expect(await judge('undoDecision', { ...asked, reason: '没有决定' })).toMatchObject({
    code: 'changed_meanwhile',
  })
  good(await judge('decideSignal', { ...asked, decision: 'annul', reason: '像是抄的' }))
  good(await judge('undoDecision', { ...asked, reason: '证人来过了' }))
  expect(await district.store.decisions.annulled(contestId)).toEqual([])
  expect((await queue({ state: 'open' })).signals).toMatchObject([{ attemptId, decision: null }])
  good(await judge('decideSignal', { ...asked, decision: 'keep', reason: '背过题' }))
  const { decision } = good(await judge('readSuspect', asked))
  expect(decision?.steps.map(({ decision, reason }) => [decision, reason])).toEqual([
    ['annul', '像是抄的'],
    ['undone', '证人来过了'],
    ['keep', '背过题'],
  ])
  const audit = await auditOf()
  expect(audit.map(({ action, before, after, state }) => [action, before, after, state])).toEqual([
    ['decideSignal', { attemptId, decision: null }, { attemptId, decision: 'annul' }, 'done'],
    ['undoDecision', { attemptId, decision: 'annul' }, { attemptId, decision: null }, 'done'],
    ['decideSignal', { attemptId, decision: null }, { attemptId, decision: 'keep' }, 'done'],
    ['readSuspect', null, { attemptId }, 'done'],
  ])
  expect(JSON.stringify(audit)).not.toContain('像是抄的')
})

test('of two who decide at once one is told that it was decided meanwhile', async () => {
  const attemptId = await suspect()
  const other = await staffMember(district, 'oOther', ['administrator', 'desheng'])
  const replies = await Promise.all(
    ([judge, other] as const).map((ask, n) =>
      ask('decideSignal', { contestId, attemptId, decision: n === 0 ? 'keep' : 'annul', reason: '看过' }),
    ),
  )
  expect(replies.map((reply) => (reply.ok ? 'yes' : reply.code)).sort()).toEqual(['changed_meanwhile', 'yes'])
})

test('a signal that comes after a decision comes to the queue, with what holds', async () => {
  const wrong = [1, 2, 3, 4]
  const attemptId = await playWith(district, await joined(district, 'oFast'), contestId, {
    ms: 20_000,
    wrong,
  })
  await watched(district)
  good(await judge('decideSignal', { contestId, attemptId, decision: 'keep', reason: '背过题' }))
  for (const openid of ['oCopy', 'oOtherCopy'])
    await playWith(district, await joined(district, openid), contestId, { wrong })
  await watched(district)
  const mine = (await queue({ state: 'open' })).signals.filter((signal) => signal.attemptId === attemptId)
  expect(mine).toMatchObject([{ kind: 'same-pattern', state: 'open', decision: 'keep' }])
})

test('whose paper was annulled is told so, in the list, the result and the review; why is not said', async () => {
  const show = { score: 'at-once', answers: 'at-once', explanations: 'never' } as const
  await publish(district, 'open', { ...allSingles, show })
  const ask = await joined(district, 'oFast')
  const attemptId = await playWith(district, ask, 'open', { ms: 20_000 })
  const reason = '承认看了答案'
  good(await judge('decideSignal', { contestId: 'open', attemptId, decision: 'annul', reason }))
  const before = good(await ask('reviewAttempt', { attemptId }))
  expect(before).toMatchObject({ score: 80 })
  expect(before).not.toHaveProperty('annulled')
  await database()
    .collection('attempts')
    .doc(attemptId)
    .update({ data: { annulled: true } })
  const review = good(await ask('reviewAttempt', { attemptId }))
  const result = good(await ask('resumeAttempt', { attemptId }))
  const list = good(await ask('listMyAttempts', { contestId: 'open' }))
  expect(review).toEqual({ ...before, annulled: true })
  expect(result).toMatchObject({ closed: { state: 'annulled' } })
  expect(list).toMatchObject({ attempts: [{ state: 'annulled' }] })
  const shown = 'closed' in result && endedWords({ result: result.closed, how: 'past' })
  expect(shown).toBe('工会已把这次成绩作废。有疑问，请在“我的 · 帮助与反馈”里问工会。')
  const exported = await bring(ask)
  expect(JSON.stringify([review, result, list, exported])).not.toContain(reason)
})

test('no paper is found under another contest, none that is open, and none that nobody began', async () => {
  const attemptId = await suspect()
  await publish(district, 'autumn')
  const ask = await joined(district, 'oOpen')
  const open = good(await ask('startAttempt', { contestId })).attemptId
  const asked = [
    { contestId: 'autumn', attemptId },
    { contestId, attemptId: open },
    { contestId, attemptId: `${contestId}:${memberIdOf('oNobody')}:1` },
  ]
  for (const each of asked)
    expect(await judge('readSuspect', each)).toMatchObject({ code: 'attempt_not_found' })
  expect(await judge('listSignals', { contestId: 'none' })).toMatchObject({ code: 'contest_not_found' })
})

test('what stays of a decision when its member leaves is the decision under an id; the member can read it before', async () => {
  const attemptId = await suspect()
  good(await judge('decideSignal', { contestId, attemptId, decision: 'annul', reason: '两人同时交卷' }))
  good(await district.phone('oFast')('deleteMe', { confirm: 'delete' }))
  expect(await district.store.decisions.annulled(contestId)).toEqual([attemptId])
})

test('the queue costs three reads, a look seven calls, a decision eight', async () => {
  const attemptId = await suspect()
  await queue()
  const calls = async (work: () => Promise<unknown>) => {
    district.cloud.journal.clear()
    await work()
    return district.cloud.journal.entries().map(({ kind, collection }) => `${kind} ${String(collection)}`)
  }
  expect(await calls(() => queue({ state: 'open' }))).toEqual([
    'read staff',
    'read signals',
    'read decisions',
  ])
  const paper = ['read staff', 'read attempts', 'read attempts']
  expect(
    await calls(() => judge('decideSignal', { contestId, attemptId, decision: 'keep', reason: '好' })),
  ).toEqual([
    ...[...paper, 'read decisions', 'write audit', 'write decisions', 'write signals', 'write audit'],
  ])
  await judge('readSuspect', { contestId, attemptId })
  expect(await calls(() => judge('readSuspect', { contestId, attemptId }))).toEqual([
    ...[...paper, 'read signals', 'read decisions', 'write audit', 'write audit'],
  ])
  expect(
    district.cloud.journal.entries().filter(({ index, kind }) => index === null && kind === 'read'),
  ).toEqual([])
})
