import { told } from '../support/told'
import type { Reply } from '../../contract/wire'
import { good, openDistrict, publish, type Ask, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
})
afterAll(() => district.stop())

/** A phone that keeps every reply it was given, as the text that crossed the wire. */
function listening(openid: string, heard: string[]): Ask {
  const ask = district.phone(openid)
  return async (operation, input) => {
    const reply = await ask(operation, input)
    heard.push(JSON.stringify(reply))
    return reply
  }
}

test('no reply of a whole played contest carries a key, a seed, an OPENID or another member before the review opens', async () => {
  const heard: string[] = []
  for (let index = 0; index < 6; index += 1) {
    const ask = listening(`oSecretKeeper${index}`, heard)
    await ask('listContests', {})
    await ask('readContest', { contestId: 'spring' })
    await ask('startAttempt', { contestId: 'spring' })
    await ask('saveProfile', told('孙凤琴', 'yuetan'))
    const paper = good(await ask('startAttempt', { contestId: 'spring' }))
    const { attemptId } = paper
    await ask('saveAnswers', { attemptId, answers: answersTo(paper, 9), revision: 1 })
    await ask('saveAnswers', { attemptId, answers: [], revision: 1 })
    await ask('resumeAttempt', { attemptId })
    await ask('reviewAttempt', { attemptId })
    await ask('submitAttempt', { attemptId, answers: answersTo(paper, index), revision: 2 })
    await ask('reviewAttempt', { attemptId })
    await ask('listMyAttempts', { contestId: 'spring' })
    district.cloud.clock.advance(6000)
    await district.tick()
    await ask('readBoard', { contestId: 'spring' })
    await ask('readProfile', {})
    await ask('listMyContests', {})
    await ask('readCard', {})
    await ask('readCertificate', { contestId: 'spring' })
    await ask('listMistakes', {})
    await ask('drawPractice', { contestId: 'spring' })
  }
  const wire = heard.join('\n')
  expect(heard.length).toBeGreaterThan(80)
  expect(wire).not.toContain('canary')
  expect(wire).not.toMatch(/"(right|seed|key|keys|law|explanation|order)":\s*[[{"](?!得分)/)
  expect(wire).not.toContain('oSecretKeeper')
  for (let index = 0; index < 6; index += 1) {
    const { attempts } = good(
      await district.phone(`oSecretKeeper${index}`)('listMyAttempts', { contestId: 'spring' }),
    )
    const attempt = (await district.store.attempts.get(attempts[0]!.attemptId))!
    expect(wire).not.toContain(attempt.seed)
    const toOthers = heard.filter((_, each) => Math.floor(each / (heard.length / 6)) !== index).join('\n')
    expect(toOthers).not.toContain(attempt.memberId)
  }
})

test('the same search finds the canary once the review is open: it can fail', async () => {
  const heard: string[] = []
  const ask = listening('oSecretKeeper0', heard)
  const { attempts } = good(await ask('listMyAttempts', { contestId: 'spring' }))
  district.cloud.clock.moveTo(at('12-11T18:30'))
  const review: Reply<unknown> = await ask('reviewAttempt', { attemptId: attempts[0]!.attemptId })
  expect(review.ok).toBe(true)
  expect(heard.join('\n')).toContain('canary')
})
