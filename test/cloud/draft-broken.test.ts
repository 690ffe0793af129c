import { breaker, ofFunction } from '../support/breaker'
import { good, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { goodSheet } from '../support/drafts'
import { auditOf, staffMember } from '../support/staff'

/** A publication and a taking back, broken off at each of their database calls. */
let district: District
let organiser: AskDesk
const { options, brokenOff, sweep } = breaker(ofFunction('desk'))
beforeAll(async () => {
  district = await openDistrict(undefined, options)
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

interface Act {
  ask: () => Promise<unknown>
  judge: () => Promise<void>
}

/** Breaks an act off at each call in turn, and asks for it again a little later. */
const throughout = (act: () => Promise<Act>): Promise<void> =>
  sweep(6, async (nth, does) => {
    const { ask, judge } = await act()
    await brokenOff(nth, does, ask)
    district.cloud.clock.advance(10_000)
    await ask()
    await judge()
  })

test('a publication that is broken off anywhere is gone on with by asking again, and makes one contest', async () => {
  await throughout(async () => {
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
  await throughout(async () => {
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
