import { beginEdition } from '../../cloudfunctions/referee/begin-edition'
import type { DatabaseCall } from '../../local-cloud'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { at } from '../support/sheets'
import { memberIdOf, plantUnits, staffMember } from '../support/staff'

/** Of the instance that answers: ms that its clock is ahead. */
let ahead: number
/** What happens before the first database call of a kind. */
let meanwhile: Map<string, () => Promise<unknown>>
let district: District
let ask: Ask
beforeEach(async () => {
  ahead = 0
  meanwhile = new Map()
  district = await openDistrict(at('11-28T23:00'), {
    faults: {
      clockError: () => ahead,
      async onDatabaseCall({ function: door, action, collection }: DatabaseCall): Promise<'pass'> {
        const call = `${door} ${action.replace('database.', '')} ${collection}`
        const happens = meanwhile.get(call)
        meanwhile.delete(call)
        await happens?.()
        return 'pass'
      },
    },
  })
  await publish(district, 'evening', {
    draw: [{ type: 'single', count: 2, points: 10, tag: 'short' }],
    tries: { perDay: null, inAll: null },
    awards: [],
    bonus: [
      { kind: 'sign-in', points: 1, perDay: 1, inAll: null },
      { kind: 'visit', points: 1, perDay: 9, inAll: null },
    ],
  })
  ask = await joined(district, 'oPlayer')
})
afterEach(() => district.stop())

const earn = (kind: 'sign-in' | 'visit' = 'sign-in') =>
  ask('earnBonus', { contestId: 'evening', what: { kind } })
const start = async () => good(await ask('startAttempt', { contestId: 'evening' }))

test.each(['with no paper open', 'while a paper is open'])(
  'at midnight a bonus of a day is given once, although the next instance lives a few seconds earlier: %s',
  async (when) => {
    if (when === 'while a paper is open') await start()
    district.cloud.clock.moveTo(at('11-28T23:59') + 59_000)
    ahead = 4000
    good(await earn())
    ahead = -4000
    expect(await earn()).toMatchObject({ code: 'bonus_enough' })
    ahead = 0
    district.cloud.clock.moveTo(at('11-29T00:00') + 10_000)
    expect(await earn()).toMatchObject({ code: 'bonus_enough' })
  },
)

test('a bonus that comes while an edition works out the open paper anew is not lost', async () => {
  await start()
  good(await earn())
  const contest = (await district.store.contests.fresh('evening'))!
  await beginEdition(
    district.store,
    contest,
    [{ kind: 'withdrawn', questionId: 'single-0' }],
    district.cloud.clock.now(),
  )
  district.cloud.clock.advance(2000)
  meanwhile.set('clock modifyDocument attempts', async () => good(await earn('visit')))
  for (let run = 0; run < 4; run += 1) {
    await district.tick()
    district.cloud.clock.advance(6000)
  }
  expect(meanwhile.size).toBe(0)
  const { bonus = [] } = good(await ask('readContest', { contestId: 'evening' }))
  expect(bonus.map(({ kind, earned }) => [kind, earned])).toEqual([
    ['sign-in', 1],
    ['visit', 1],
  ])
  expect(await district.store.attempts.last('evening', memberIdOf('oPlayer'))).toMatchObject({
    edition: 2,
    riding: 2,
  })
})

test('of two organisers who give an open paper more time at once, the longer time reaches it', async () => {
  await plantUnits(district)
  const [desk, other] = [
    await staffMember(district, 'oOrganiser', ['organiser', 'district']),
    await staffMember(district, 'oOther', ['organiser', 'district']),
  ]
  const { deadline, attemptId } = await start()
  const grant = (minutes: number, by = desk) =>
    by('grantOverride', {
      contestId: 'evening',
      to: { memberId: memberIdOf('oPlayer') },
      reason: '突然停电',
      minutes,
    })
  // The longer one begins when the shorter has looked at what is arranged, and ends when the shorter has ended.
  let longer: Promise<unknown> = Promise.resolve()
  let shorterIsDone: (done?: unknown) => void = () => undefined
  const done = new Promise((resolve) => (shorterIsDone = resolve))
  meanwhile.set('desk insertDocument overrides', async () => {
    const isAboutToProlong = new Promise((resolve) =>
      meanwhile.set('desk modifyDocument attempts', () => {
        resolve(null)
        return done
      }),
    )
    longer = grant(30).then(good)
    await isAboutToProlong
  })
  good(await grant(10, other))
  shorterIsDone()
  await longer
  expect(meanwhile.size).toBe(0)
  expect(good(await ask('resumeAttempt', { attemptId }))).toMatchObject({
    open: { deadline: deadline + 30 * 60_000 },
  })
})
