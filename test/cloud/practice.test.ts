import type { OpenAttempt } from '../../contract/member/attempt'
import type { Answers } from '../../domain/answers'
import { publishContest } from '../../cloudfunctions/referee/publish'
import type { Contest } from '../../cloudfunctions/store/contests'
import { bulk } from '../../seed/bulk'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at, sheet3 } from '../support/sheets'
import { untilFinal } from '../support/until-final'

const closes = at('12-11T18:00')
const minute = 60_000
let district: District
let ask: Ask
/** Papers by contest, as they were answered. */
const papers = new Map<string, OpenAttempt>()
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
  await publish(district, 'quiet', {
    show: { score: 'at-once', answers: 'never', explanations: 'after-close' },
  })
  await publish(district, 'bare', { show: { score: 'at-once', answers: 'at-once', explanations: 'never' } })
  ask = await joined(district, 'oLearner')
  await play('spring', 3, 2)
  await play('quiet', 2, 0)
  await play('bare', 1, 0)
})
afterAll(() => district.stop())

/** A paper of which so many are answered wrongly and so many left open. */
async function play(contestId: string, wrong: number, open: number): Promise<void> {
  const paper = good(await ask('startAttempt', { contestId }))
  papers.set(contestId, paper)
  district.cloud.clock.advance(minute)
  good(
    await ask('submitAttempt', {
      attemptId: paper.attemptId,
      answers: mistaken(paper, wrong, open),
      revision: 1,
    }),
  )
}

const mistaken = (paper: OpenAttempt, wrong: number, open: number): Answers =>
  answersTo(paper).map((right, at) => {
    if (at < wrong)
      return paper.questions[at]!.options.flatMap((_, n) => (right.includes(n) ? [] : [n])).slice(0, 1)
    return at < wrong + open ? [] : right
  })

/** Another contest over the pool of `spring`, as it stands at this hour. */
async function another(id: string, more: Partial<Contest>): Promise<() => Promise<unknown>> {
  const now = district.cloud.clock.now()
  await publishContest(district.store, { id, summary: '', sheet: sheet3, poolId: 'pool-spring' }, now)
  await bulk<Contest>('contests').update({ _id: id }, more)
  return () => bulk<Contest>('contests').remove({ _id: id })
}

const mistakes = async () => good(await ask('listMistakes', {})).mistakes
const practice = (contestId = 'spring') => ask('drawPractice', { contestId })
const offered = async () => good(await ask('readContest', { contestId: 'spring' })).practice ?? false

test('while contests run nothing is told of any question, not even where right answers are shown at once', async () => {
  const replies = [await ask('listMistakes', {}), await practice(), await practice('bare')]
  expect(replies).toMatchObject([
    { ok: true, data: { mistakes: [], next: null } },
    { code: 'practice_closed' },
    { code: 'practice_closed' },
  ])
  expect(await offered()).toBe(false)
  expect(JSON.stringify(replies)).not.toContain('canary')
})

test('closed is not over: until the board is frozen somebody may still be answering', async () => {
  district.cloud.clock.moveTo(closes + 1000)
  expect(await mistakes()).toEqual([])
  expect(await practice()).toMatchObject({ code: 'practice_closed' })
})

describe('once the boards are frozen', () => {
  beforeAll(async () => {
    await untilFinal(district, closes)
  })

  test('wrong answers stand in the book with what is right and why, the latest paper first, open ones not', async () => {
    const found = await mistakes()
    expect(found.map(({ contest, stem }) => [contest, stem])).toEqual([
      ['工会知识竞赛', papers.get('bare')!.questions[0]!.stem],
      ...papers
        .get('spring')!
        .questions.slice(0, 3)
        .map(({ stem }) => ['工会知识竞赛', stem]),
    ])
    const right = answersTo(papers.get('spring')!)
    for (const [nth, mistake] of found.slice(1).entries()) {
      expect(mistake).toMatchObject({
        id: expect.stringMatching(/^pool-spring\//),
        right: right[nth],
        correct: false,
        explanation: { text: expect.any(String), law: expect.any(String) },
      })
      expect(mistake.chosen).not.toEqual(right[nth])
      expect(mistake.at).toBeLessThan(closes)
    }
  })

  test('answers that a sheet never shows stay out, and explanations that it never shows', async () => {
    const found = await mistakes()
    const stems = papers.get('quiet')!.questions.map(({ stem }) => stem)
    expect(found.filter(({ id }) => id.startsWith('pool-quiet'))).toEqual([])
    expect(stems.length).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({ id: expect.stringMatching(/^pool-bare\//), explanation: null })
    expect(await practice('quiet')).toMatchObject({ code: 'practice_closed' })
    expect(good(await practice('bare')).questions.every(({ explanation }) => explanation === null)).toBe(true)
  })

  test('practice gives ten questions in another order each time, with their keys, and stores nothing', async () => {
    expect(await offered()).toBe(true)
    district.cloud.journal.clear()
    const { title, questions } = good(await practice())
    expect(district.cloud.journal.entries().map(({ kind, collection }) => `${kind} ${collection}`)).toEqual([
      'read contests',
    ])
    expect(title).toBe('工会知识竞赛')
    expect(new Set(questions.map(({ id }) => id)).size).toBe(10)
    for (const { type, options, right, accepted, explanation, chosen } of questions) {
      expect(type === 'blanks' ? accepted!.length : right!.length).toBeGreaterThan(0)
      for (const position of right!) expect(options[position]).toBeDefined()
      expect(explanation).not.toBeNull()
      expect(chosen).toEqual([])
    }
    const again = good(await practice()).questions
    expect(again.map(({ id }) => id)).not.toEqual(questions.map(({ id }) => id))
  })

  test.each<[string, Partial<Contest>]>([
    ['that runs', { final: false }],
    ['that is to come', { final: false, opensAt: closes + 1e9, closesAt: closes + 2e9 }],
    ['that is corrected', { final: false }],
    [
      'that is over and keeps its answers back',
      { final: true, sheet: { ...sheet3, show: { ...sheet3.show, answers: 'never' } } },
    ],
  ])('another contest %s over the pool keeps everything of it back', async (_, more) => {
    const remove = await another('other', more)
    expect((await mistakes()).map(({ id }) => id.split('/')[0])).toEqual(['pool-bare'])
    expect(await practice()).toMatchObject({ code: 'practice_closed' })
    expect(await offered()).toBe(false)
    await remove()
    expect(await offered()).toBe(true)
  })

  test('another contest over the pool that is over and shows its answers hides nothing; what it withdrew is not practised', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `single-${n}`)
    const corrections = ids.map((questionId) => ({ kind: 'withdrawn' as const, questionId }))
    const remove = await another('other', { final: true, corrections })
    expect(await mistakes()).toHaveLength(4)
    const drawn = [good(await practice()), good(await practice()), good(await practice())]
    expect(drawn.flatMap(({ questions }) => questions).some(({ type }) => type === 'single')).toBe(false)
    await remove()
  })

  test('a book of many papers comes page by page, each mistake once, and skips pages without any', async () => {
    const learner = await joined(district, 'oMany')
    const first = (await district.store.attempts.get(papers.get('spring')!.attemptId))!
    const { memberId } = good(await learner('exportMyData', {})).summary!
    const perfect = answersTo(papers.get('spring')!)
    for (let n = 1; n <= 32; n += 1)
      await district.store.attempts.insert({
        ...first,
        _id: `spring:${memberId}:${n}`,
        ...{ memberId, n, startedAt: first.startedAt + Math.floor(n / 3) },
        ...(n > 10 && n < 25 ? { answers: perfect } : {}),
      })
    const sizes: number[] = []
    for (let after: { at: number; given: number } | undefined, more = true; more;) {
      const page = good(await learner('listMistakes', after ? { after } : {}))
      sizes.push(page.mistakes.length)
      more = page.next !== null
      after = page.next ?? undefined
    }
    expect(sizes.reduce((sum, size) => sum + size)).toBe(18 * 3)
    expect(sizes.slice(0, -1).every((size) => size > 0)).toBe(true)
  })

  test('the book costs two reads, and nobody in WeChat’s single-page mode asks', async () => {
    district.cloud.journal.clear()
    await mistakes()
    const calls = district.cloud.journal.entries()
    expect(calls.map(({ kind, collection }) => `${kind} ${collection}`)).toEqual([
      'read attempts',
      'read contests',
    ])
    expect(calls.every(({ index }) => index !== null)).toBe(true)
    for (const reply of [
      await district.phone(null)('listMistakes', {}),
      await district.phone(null)('drawPractice', { contestId: 'spring' }),
    ])
      expect(reply).toMatchObject({ code: 'not_signed_in' })
  })

  test('who leaves has no mistakes any more', async () => {
    good(await ask('deleteMe', { confirm: 'delete' }))
    expect(await mistakes()).toEqual([])
  })
})
