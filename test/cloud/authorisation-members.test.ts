import { database } from 'wx-server-sdk'
import { federation } from '../../config/federation'
import type { MemberApi } from '../../contract/member'
import { askers, type Asker } from '../authorisation/askers'
import type { Outcome } from '../authorisation/rows'
import { memberTable } from '../authorisation/table'
import { everyBonus, later, streetsBoard } from '../support/sheets'
import { plantArticle } from '../support/articles'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { plantOver } from '../support/certificates'
import { plantPaper } from '../support/plant-paper'
import { appoint, memberIdOf, plantUnits } from '../support/staff'
import { goodInputs } from './generated-requests'

/** Members' operations, asked by everybody of the table with what is theirs and with what is another's. */
let district: District
let othersAttempt: string
let before: string
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await plantArticle(district.store, 'story')
  await publish(district, 'spring', {
    show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
    bonus: everyBonus,
    units: streetsBoard,
  })
  await publish(district, 'autumn', later)
  await plantOver(district, 'winter')
  const other = await joined(district, 'oOther')
  othersAttempt = good(await other('startAttempt', { contestId: 'spring' })).attemptId
  const answers = { [federation.templates.contestOpens.id]: 'accept' } as const
  good(await other('subscribe', { contestId: 'autumn', askId: 'asking-of-other', answers }))
  before = await allOfTheOther()
})
afterAll(() => district.stop())

/** The profile, the attempt and the reminder of the other member, as they lie in the cloud. */
async function allOfTheOther(): Promise<string> {
  const sdk = database({ throwOnNotFound: false } as object)
  const memberId = memberIdOf('oOther')
  const rows = await Promise.all([
    ...['attempts', 'subscriptions'].map((name) => sdk.collection(name).where({ memberId }).limit(100).get()),
    sdk.collection('members').where({ _id: memberId }).limit(1).get(),
  ])
  return JSON.stringify((rows as { data: unknown }[]).map(({ data }) => data))
}

async function ask({ openid }: Asker, operation: string, input: object): Promise<Outcome> {
  const reply = (await district.raw(openid, { operation, input })) as { ok: boolean; code: Outcome }
  return reply.ok ? 'yes' : reply.code
}

const operations = Object.keys(memberTable) as (keyof MemberApi)[]

test.each(askers)(
  '$name may do with their own what every member may, and nothing with what is others’',
  async (asker) => {
    const { openid } = asker
    let own = othersAttempt
    if (openid !== null) {
      const phone = await joined(district, openid)
      if (asker.grants.length > 0 || asker.is === 'former') await appoint(district, openid, ...asker.grants)
      await plantPaper(district, { contestId: 'winter', openid, unit: null })
      own = good(await phone('startAttempt', { contestId: 'spring' })).attemptId
    }
    for (const name of operations) {
      const row = memberTable[name]
      const input = goodInputs(own)[name]
      const others =
        'attemptId' in input
          ? { ...input, attemptId: othersAttempt }
          : { ...input, memberId: memberIdOf('oOther') }
      if (openid !== null) expect([name, await ask(asker, name, others)]).toEqual([name, row.others])
      expect([name, await ask(asker, name, input)]).toEqual([name, openid === null ? row.nobody : row.own])
    }
  },
)

test('after all that the other member’s profile, attempt and reminder are as they were', async () => {
  expect(before).toContain('asking-of-other')
  expect(await allOfTheOther()).toBe(before)
})
