import { breaker, breaks, ofFunction } from '../support/breaker'
import { openDistrict, publish, type AskDesk, type District } from '../support/district'
import { plantPaper } from '../support/plant-paper'
import { plantUnits, staffMember } from '../support/staff'

/** A decision and its undoing, broken off at each database call of the desk. */
const contestId = 'spring'
let district: District
let judge: AskDesk
const { options, brokenOff } = breaker(ofFunction('desk'))
beforeAll(async () => {
  district = await openDistrict(undefined, options)
  await plantUnits(district)
  await publish(district, contestId)
  judge = await staffMember(district, 'oJudge', ['organiser', 'district'])
})
afterAll(() => district.stop())

const reason = '看过'
const calls = Array.from({ length: 9 }, (_, at) => at + 1)

test.each(breaks)(
  'broken off (%s) anywhere: no paper leaves the queue without a decision, and no decision is without its entry',
  async (does) => {
    for (const step of ['decide', 'undo'] as const)
      for (const nth of calls) {
        const attemptId = await plantPaper(district, { contestId, openid: 'oMember', unit: null })
        const decide = () => judge('decideSignal', { contestId, attemptId, decision: 'annul', reason })
        const undo = () => judge('undoDecision', { contestId, attemptId, reason })
        if (step === 'undo') await decide()
        await brokenOff(nth, does, step === 'decide' ? decide : undo)
        const decision = await district.store.decisions.get(attemptId)
        const [signal] = (await district.store.signals.ofMember(contestId, attemptId.split(':')[1]!)).filter(
          (row) => row.attemptId === attemptId,
        )
        const holds = decision?.state === 'annul'
        if (signal!.state === 'decided') expect({ step, nth, holds }).toEqual({ step, nth, holds: true })
        if (decision) {
          const entries = await district.store.audit.page(
            [{ level: 'district' }],
            { about: decision.memberId },
            1000,
          )
          expect(entries.map(({ _id }) => _id)).toContain(decision.auditId)
        }
        // Whatever broke off can be done again, or is told to be done.
        const again = step === 'decide' ? await decide() : await undo()
        expect(again.ok || again.code).toBe(holds === (step === 'decide') ? 'changed_meanwhile' : true)
      }
  },
  120_000,
)
