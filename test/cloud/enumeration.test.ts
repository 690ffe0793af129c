import { randomUUID } from 'node:crypto'
import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import type { DeskApi } from '../../contract/desk'
import type { MemberApi } from '../../contract/member'
import { federation } from '../../config/federation'
import { plantExport } from '../support/exports'
import { plantArticle } from '../support/articles'
import { good, joined, openDistrict, publish, testKey, type District } from '../support/district'
import { appoint, forgetStaff, grant, memberIdOf, staffMember } from '../support/staff'
import { told } from '../support/told'
import { linesByNoun } from '../support/enumeration'
import { twoSides } from '../support/two-sides'
import { later } from '../support/sheets'

/**
 * What an operation is told by a name: something that is there and not the asker's, and something that nowhere is. One must
 * not be told from the other, neither by the reply nor by what it costs. An operation without a line does not compile.
 */
type Line = { public: string } | { pairs: () => Pair[] | Promise<Pair[]> }
type Input = Record<string, unknown>
interface Pair {
  of: string
  here: Input
  nowhere: Input
}

let district: District
let othersAttempt: string
let spentPhoneCode: string
const codes: Record<'first' | 'used' | 'ended' | 'worthless', string> = {
  first: '',
  used: '',
  ended: '',
  worthless: '',
}
const [other, staffElsewhere, noStaff] = [memberIdOf('oOther'), memberIdOf('oElsewhere'), memberIdOf('oNew')]
const nobody = 'A'.repeat(16)
const wrongCode = '0123-4567-89AB-CDEF'

beforeAll(async () => {
  district = await openDistrict()
  const { store, cloud } = district
  const people = [{ name: '赵秀英', digits: '13800001111', enterpriseId: 'school', unitId: 'school' }]
  await importRoster(store, { units: twoSides, people, by: 'test' }, personIds(testKey), cloud.clock.now())
  cloud.clock.advance(61_000)
  await publish(district, 'spring')
  await publish(district, 'autumn', later)
  await plantArticle(store, 'taken-back', { state: 'withdrawn' })
  const phone = await joined(district, 'oOther')
  othersAttempt = good(await phone('startAttempt', { contestId: 'spring' })).attemptId
  const answers = { [federation.templates.contestOpens.id]: 'accept' } as const
  good(await phone('subscribe', { contestId: 'autumn', askId: 'asking-of-other', answers }))
  good(await phone('sendFeedback', { sendId: 'of-other', kind: 'other', words: '一句话', requestIds: [] }))
  spentPhoneCode = cloud.wechat.phoneCode('13900007777')
  good(await phone('saveProfile', { ...told(), phone: { code: spentPhoneCode } }))
  await plantCodes()
  await plantExport(district, { _id: 'export-of-other', by: other })
})
afterAll(() => district.stop())

/** Codes that are there and that nobody who asks below can use, then the staff of the tables below. */
async function plantCodes(): Promise<void> {
  const now = district.cloud.clock.now()
  const invite = async (by: string) =>
    good(await district.desk(by)('inviteStaff', { grant: grant('writer', 'school') })).code
  await forgetStaff()
  await staffMember(district, 'oChief', ['administrator', 'district'])
  await staffMember(district, 'oGone', ['administrator', 'district'])
  await joined(district, 'oElsewhere')
  codes.ended = await invite('oChief')
  district.cloud.clock.advance(25 * 3600_000)
  codes.used = await invite('oChief')
  good(await district.desk('oElsewhere')('acceptInvitation', { code: codes.used }))
  codes.worthless = await invite('oGone')
  await appoint(district, 'oGone')
  await appoint(district, 'oChief')
  codes.first = (await registerFirstCode(district.store, now + 25 * 3600_000, randomUUID))!
}

const attempts = (more: Input = {}): Pair[] => {
  const [contestId] = othersAttempt.split(':')
  return ['spring', 'no-contest'].map((contest) => ({
    of: `an attempt in ${contest}`,
    here: { attemptId: othersAttempt, ...more },
    nowhere: {
      attemptId: contest === contestId ? `${contest}:${nobody}:1` : `${contest}:${other}:1`,
      ...more,
    },
  }))
}
const elsewhere = (more: object) => ({
  pairs: () => [
    { of: 'a unit elsewhere', here: { ...more, unitId: 'school' }, nowhere: { ...more, unitId: 'no-unit' } },
  ],
})
const publicContest = {
  public: 'contests are listed for everybody; what is told of one is of the contest, or the asker’s own',
}
const own = { public: 'takes no name of anything: all of it is the asker’s own' }

const memberLines: Record<keyof MemberApi, Line> = {
  ...{
    listContests: own,
    listMyContests: own,
    topUp: own,
    listSubscriptions: own,
    readProfile: own,
    readCard: own,
    listMistakes: own,
    exportMyData: own,
    deleteMe: own,
  },
  listArticles: { public: 'news and their channels are for everybody; a cursor is compared, not looked up' },
  listWithdrawn: { public: 'what was published is no secret, nor that it no longer is' },
  readArticle: {
    pairs: () => [
      { of: 'an article', here: { articleId: 'taken-back' }, nowhere: { articleId: 'no-story' } },
    ],
  },
  ...{ readContest: publicContest, readBoard: publicContest, readUnitBoard: publicContest },
  ...{
    ...{ beginBonus: publicContest, earnBonus: publicContest, startAttempt: publicContest },
    ...{ listMyAttempts: publicContest, readCertificate: publicContest, drawPractice: publicContest },
  },
  subscribe: publicContest,
  cancelReminder: {
    pairs: () => [{ of: 'a reminder', here: { contestId: 'autumn' }, nowhere: { contestId: 'no-contest' } }],
  },
  readDirectory: { public: 'the directory of units is for everybody who joins' },
  resumeAttempt: { pairs: () => attempts() },
  reviewAttempt: { pairs: () => attempts() },
  saveAnswers: { pairs: () => attempts({ answers: [[0]], revision: 1 }) },
  submitAttempt: { pairs: () => attempts({ answers: [[0]], revision: 1 }) },
  sendFeedback: {
    pairs: () => {
      const input = { kind: 'other', words: '另一句话', requestIds: [] }
      return [
        {
          of: 'a sending',
          here: { ...input, sendId: 'of-other' },
          nowhere: { ...input, sendId: 'of-nobody' },
        },
      ]
    },
  },
  saveProfile: {
    pairs: () => {
      const input = told('赵秀英', 'school')
      const typed = (name: string, phone: string) => ({ ...told(name, 'school'), phone: { typed: phone } })
      return [
        {
          of: 'a phone on the roster',
          here: typed('赵秀英', '13800001111'),
          nowhere: typed('赵秀英', '13900001111'),
        },
        {
          of: 'a name on the roster',
          here: typed('赵秀英', '13800001111'),
          nowhere: typed('赵秀梅', '13800001111'),
        },
        {
          of: 'a phone of another member',
          here: typed('赵秀英', '13900007777'),
          nowhere: typed('赵秀英', '13600007777'),
        },
        {
          of: 'a code of WeChat',
          here: { ...input, phone: { code: spentPhoneCode } },
          nowhere: { ...input, phone: { code: 'no-such-code' } },
        },
      ]
    },
  },
}

const code = (of: keyof typeof codes): Pair => ({
  of: `a code, ${of}`,
  here: { code: codes[of] },
  nowhere: { code: wrongCode },
})
const ofMembers = (more: Input = {}): Pair[] => [
  {
    of: 'staff elsewhere',
    here: { memberId: staffElsewhere, ...more },
    nowhere: { memberId: nobody, ...more },
  },
  { of: 'a member', here: { memberId: noStaff, ...more }, nowhere: { memberId: nobody, ...more } },
]
const unitGrant = (unitId: string) => ({ role: 'writer', scope: { level: 'enterprise', unitId } })

const judged = { public: 'in scope only, as the table of who may says; a paper elsewhere and none are alike' }

const deskLines: Record<keyof DeskApi, Line> = {
  ...linesByNoun,
  readMe: own,
  claimFirst: { pairs: () => [code('used'), code('ended'), code('worthless')] },
  acceptInvitation: { pairs: () => [code('first'), code('used'), code('ended'), code('worthless')] },
  listStaff: {
    pairs: () => [
      {
        of: 'a cursor',
        here: { after: staffElsewhere },
        nowhere: { after: `${staffElsewhere.slice(0, 15)}-` },
      },
    ],
  },
  inviteStaff: {
    pairs: () => [
      {
        of: 'a unit elsewhere',
        here: { grant: unitGrant('school') },
        nowhere: { grant: unitGrant('no-unit') },
      },
    ],
  },
  changeGrants: {
    pairs: () => [
      ...ofMembers({ give: [], take: [] }),
      ...ofMembers({ give: [unitGrant('foundry')], take: [] }),
      ...ofMembers({ give: [], take: [unitGrant('school')] }),
      {
        of: 'a unit elsewhere',
        here: { memberId: staffElsewhere, give: [unitGrant('school')], take: [] },
        nowhere: { memberId: staffElsewhere, give: [unitGrant('no-unit')], take: [] },
      },
    ],
  },
  ...{ freezeRoster: publicContest, previewCorrection: publicContest },
  ...{ correctContest: publicContest, readCorrections: publicContest },
  grantOverride: {
    public: 'in scope only; the table of who may asks it over every place, and for a member that is none',
  },
  withdrawOverride: {
    public: 'ids of overrides are random; one elsewhere is refused as the table of who may says',
  },
  ...{ listOverrides: publicContest, listSignals: publicContest },
  ...{ readSuspect: judged, decideSignal: judged, undoDecision: judged },
  checkCard: { public: 'the code is signed: of a made-up one nobody is looked up' },
  ...{ makeUnitCode: elsewhere({}), readUnitFigures: elsewhere({ contestId: 'spring' }) },
  checkCertificate: { public: 'for any of staff who hold a number; it is a keyed hash of 55 bits' },
  removeStaff: { pairs: () => ofMembers() },
  readAudit: {
    pairs: () => [
      { of: 'who did it', here: { by: memberIdOf('oChief') }, nowhere: { by: nobody } },
      { of: 'whom it was about', here: { about: staffElsewhere }, nowhere: { about: nobody } },
      {
        of: 'a unit elsewhere',
        here: { unit: { level: 'enterprise', unitId: 'school' } },
        nowhere: { unit: { level: 'enterprise', unitId: 'no-unit' } },
      },
    ],
  },
}

const lines = [
  ...Object.entries(memberLines).map(([name, line]) => ({ door: 'member' as const, name, line })),
  ...Object.entries(deskLines).map(([name, line]) => ({ door: 'desk' as const, name, line })),
]

let askers = 0
/** Somebody who may ask: a member, or for staff's operations an administrator of the foundry. */
async function newAsker(name: string): Promise<string> {
  const openid = `oAsker${(askers += 1)}`
  await joined(district, openid)
  const isBeginner = name === 'claimFirst' || name === 'acceptInvitation'
  if (name in deskLines && !isBeginner) await appoint(district, openid, ['administrator', 'foundry'])
  return openid
}

const withPairs = lines.filter(({ line }) => 'pairs' in line)
test.each(withPairs)(
  '$door $name tells nobody whether what is not theirs exists',
  async ({ door, name, line }) => {
    for (const { of, here, nowhere } of 'pairs' in line ? await line.pairs() : []) {
      const openid = await newAsker(name)
      const look = async (input: Input) => {
        district.cloud.journal.clear()
        const reply = (await district.raw(openid, { operation: name, input }, door)) as { code?: string }
        const calls = district.cloud.journal
          .entries()
          .map(({ action, collection }) => `${action} ${collection}`)
        // The asker's own words come back, and may.
        const said = JSON.stringify({ ...reply, now: 0 }).replaceAll(/赵秀[英梅]/g, '')
        return { of, said, calls }
      }
      // What an instance keeps for itself is there from now on.
      await look(nowhere)
      expect(await look(here)).toEqual(await look(nowhere))
    }
  },
)

test('every operation has either pairs or a reason', () => {
  expect(lines.every(({ line }) => 'pairs' in line || line.public.length > 20)).toBe(true)
})
