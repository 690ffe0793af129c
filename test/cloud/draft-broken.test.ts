import type { DatabaseCall, DatabaseFault } from '../../local-cloud'
import { good, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { goodSheet } from '../support/drafts'
import { auditOf, staffMember } from '../support/staff'

/** A publication and a taking back, broken off at each of their database calls. */
let district: District
let organiser: AskDesk
let mishap: { nth: number; does: DatabaseFault } | null = null
let calls = 0
beforeAll(async () => {
  const onDatabaseCall = ({ function: name, nth }: DatabaseCall): DatabaseFault => {
    if (name !== 'desk') return 'pass'
    calls = Math.max(calls, nth)
    return mishap?.nth === nth ? mishap.does : 'pass'
  }
  district = await openDistrict(undefined, { faults: { onDatabaseCall } })
  await publish(district, 'spring')
  organiser = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
})
afterAll(() => district.stop())

let drafts = 0
async function newDraft(): Promise<{ draftId: string; contestId: string }> {
  const draftId = `broken-${(drafts += 1)}`
  const sheet = JSON.stringify({ ...goodSheet, title: draftId })
  const pool = { id: 'pool-spring', name: '题库' }
  good(await organiser('saveDraft', { draftId, revision: 0, summary: '一句话', sheet, pool }))
  return { draftId, contestId: good(await organiser('readDraft', { draftId })).contestId }
}

/** Breaks an act off at each call in turn, and asks for it again a minute later. */
async function sweep(act: () => Promise<{ ask: () => Promise<unknown>; judge: () => Promise<void> }>) {
  for (const does of ['kill-before', 'drop-reply'] as const) {
    calls = 0
    for (let nth = 1; nth === 1 || nth <= calls; nth += 1) {
      const { ask, judge } = await act()
      calls = 0
      mishap = { nth, does }
      await ask().catch(() => null)
      mishap = null
      district.cloud.clock.advance(10_000)
      await ask()
      await judge()
    }
    expect(calls).toBeGreaterThan(5)
  }
}

test('a publication that is broken off anywhere is gone on with by asking again, and makes one contest', async () => {
  await sweep(async () => {
    const { draftId, contestId } = await newDraft()
    return {
      ask: () => organiser('publishContest', { draftId, revision: 1, despite: 0 }),
      async judge() {
        expect((await district.store.contests.fresh(contestId))?.title).toBe(draftId)
        expect((await district.store.drafts.get(draftId))?.state).toBe('published')
        const kinds = (await district.store.jobs.ofContest(contestId)).map(({ kind }) => kind)
        expect(kinds.sort()).toEqual(['close', 'expire', 'fold', 'progress', 'remind', 'signals'])
      },
    }
  })
  expect((await auditOf()).every(({ action }) => action === 'publishContest')).toBe(true)
}, 120_000)

test('a taking back that is broken off anywhere leaves the contest, or a draft with its rules, and never neither', async () => {
  await sweep(async () => {
    const { draftId, contestId } = await newDraft()
    good(await organiser('publishContest', { draftId, revision: 1, despite: 0 }))
    return {
      ask: () => organiser('withdrawContest', { contestId, reason: '改期' }),
      async judge() {
        expect(await district.store.contests.fresh(contestId)).toBeNull()
        const found = (await district.store.drafts.page('open', null, 1000)).filter(
          ({ title }) => title === draftId,
        )
        expect(found.length).toBeGreaterThanOrEqual(1)
      },
    }
  })
}, 120_000)
