import { removeOldUploads } from '../../cloudfunctions/registrar/old-uploads'
import type { BankEntry } from '../../domain/bank/entry'
import { partsOf } from '../../domain/bank/parts'
import { bankOf, entryAt } from '../support/bank/invent'
import { bringVersion, digestOf } from '../support/bank/plant'
import { good, openDistrict, type AskDesk, type District } from '../support/district'
import { auditOf, memberIdOf, staffMember } from '../support/staff'

let district: District
let desk: AskDesk
beforeEach(async () => {
  district = await openDistrict()
  desk = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
})
afterEach(() => district.stop())

const name = '普法题库'
async function publish(entries: readonly BankEntry[], holds: string | null = null, by = desk) {
  district.cloud.clock.advance(1000)
  return by('publishBankVersion', { ...(await bringVersion(by, 'law', entries)), name, holds })
}
const holding = async (entries: readonly BankEntry[], holds: string | null = null) =>
  good(await publish(entries, holds)).poolId
const listed = async (archived = false) => good(await desk('listBanks', { archived })).banks

async function readAll(poolId?: string): Promise<BankEntry[]> {
  const all: BankEntry[] = []
  for (let from: number | null = 0; from !== null;) {
    const version = poolId === undefined ? {} : { poolId }
    const slice: { entries: BankEntry[]; next: number | null } = good(
      await desk('readBank', { bankId: 'law', from, ...version }),
    )
    all.push(...slice.entries)
    from = slice.next
  }
  return all
}

test('a bank travels in parts, holds at once, and is read as it was brought; its versions never change', async () => {
  const [first, second] = [bankOf(700), bankOf(650)]
  expect(partsOf(first).length).toBeGreaterThan(4)
  const poolId = await holding(first)
  expect(await readAll()).toEqual(first)
  const later = await holding(second, poolId)
  expect(await readAll()).toEqual(second)
  expect(await readAll(poolId)).toEqual(first)
  expect(await listed()).toMatchObject([
    {
      id: 'law',
      name,
      poolId: later,
      versions: [
        { poolId: later, questions: 650 },
        { poolId, questions: 700 },
      ],
    },
  ])
  expect(await auditOf()).toMatchObject([
    {
      action: 'publishBankVersion',
      by: memberIdOf('oOrganiser'),
      about: 'bank:law',
      over: 'district',
      state: 'done',
    },
    { after: { poolId: later }, before: { poolId }, state: 'done' },
  ])
})

test('an import that breaks off leaves nothing to see; the next goes on where it ended, and one given up is removed', async () => {
  const entries = bankOf(400)
  const digest = digestOf(entries)
  const parts = partsOf(entries)
  good(await desk('beginBankVersion', { bankId: 'law', digest, questions: 400 }))
  good(await desk('addBankPart', { bankId: 'law', digest, part: 0, entries: parts[0] ?? [] }))
  expect(await listed()).toEqual([])
  expect(await desk('readBank', { bankId: 'law', from: 0 })).toMatchObject({ code: 'bank_not_found' })
  expect(good(await desk('beginBankVersion', { bankId: 'law', digest, questions: 400 })).parts).toEqual([0])
  const poolId = await holding(entries)

  const other = bankOf(300)
  await bringVersion(desk, 'law', other)
  district.cloud.clock.advance(4 * 24 * 3600_000)
  const run = { now: district.cloud.clock.now(), isOver: () => false }
  expect(await removeOldUploads(district.store, run)).toBe(true)
  expect(await district.store.contests.partNumbers(`law@${digestOf(other)}`)).toEqual([])
  expect(await readAll(poolId)).toEqual(entries)
  const late = { bankId: 'law', digest: digestOf(other), name, holds: poolId }
  expect(await desk('publishBankVersion', late)).toMatchObject({ code: 'bank_upload_gone' })
})

test('the same file twice changes nothing, and an earlier version can hold again', async () => {
  const first = await holding(bankOf(20))
  expect(good(await publish(bankOf(20), first))).toEqual({ poolId: first, changed: false })
  const second = await holding(bankOf(21), first)
  expect(await holding(bankOf(20), second)).toBe(first)
  expect((await listed())[0]?.versions.map(({ poolId }) => poolId)).toEqual([first, second, first])
  expect(await auditOf()).toHaveLength(3)
})

test('of two who publish at once one is told that something changed meanwhile', async () => {
  const other = await staffMember(district, 'oChief', ['administrator', 'district'])
  const first = await holding(bankOf(10))
  const replies = await Promise.all([publish(bankOf(11), first), publish(bankOf(12), first, other)])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect(replies.find(({ ok }) => !ok)).toMatchObject({ code: 'changed_meanwhile' })
  expect(await publish(bankOf(13))).toMatchObject({ code: 'changed_meanwhile' })
})

describe('what a stranger’s program may send is not taken', () => {
  const sound = entryAt(0, 'single')
  const altered = (question: object, key: object = {}) => ({
    question: { ...sound.question, ...question },
    key: { ...sound.key, ...key },
  })
  test.each<[string, unknown, string]>([
    ['no answer', altered({}, { right: [] }), 'bank_question_unsound'],
    ['an answer beyond the options', altered({}, { right: [7] }), 'bank_question_unsound'],
    ['two equal options', altered({ options: ['一', '一', '二', '三'] }), 'bank_question_unsound'],
    ['the answer in the stem', altered({ stem: `${sound.question.stem}（ A ）` }), 'bank_question_unsound'],
    ['another key', altered({}, { id: 'q-9' }), 'bank_question_unsound'],
    [
      'blanks without words',
      altered({ type: 'blanks', options: [] }, { right: [] }),
      'bank_question_unsound',
    ],
    ['a stem too long', altered({ stem: '长'.repeat(1001) }), 'bad_input'],
    ['odd characters', altered({ stem: '甲\u0000乙（ ）' }), 'bad_input'],
    ['another field', altered({ score: 5 }), 'bad_input'],
    ['a text as options', altered({ options: 'ABCD' }), 'bad_input'],
  ])('%s', async (_, entry, code) => {
    const input = { bankId: 'law', digest: 'a'.repeat(24) }
    good(await desk('beginBankVersion', { ...input, questions: 1 }))
    const event = { operation: 'addBankPart', input: { ...input, part: 0, entries: [entry] } }
    expect(await district.raw('oOrganiser', event, 'desk')).toMatchObject({ ok: false, code })
  })

  test('what came is not what was announced: it is thrown away, and begins anew', async () => {
    const entries = bankOf(5)
    const input = { bankId: 'law', digest: digestOf(entries) }
    good(await desk('beginBankVersion', { ...input, questions: 5 }))
    good(await desk('addBankPart', { ...input, part: 0, entries: bankOf(4) }))
    expect(await desk('publishBankVersion', { ...input, name, holds: null })).toMatchObject({
      code: 'bank_upload_broken',
    })
    expect(await holding(entries)).toBe(`law@${input.digest}`)
  })
})

test('a bank is renamed and put away; away, it takes no version, and contests keep their pool', async () => {
  const poolId = await holding(bankOf(10))
  good(await desk('renameBank', { bankId: 'law', name: '普法题库（二）' }))
  good(await desk('archiveBank', { bankId: 'law', archived: true }))
  expect([await listed(), (await listed(true))[0]?.name]).toEqual([[], '普法题库（二）'])
  expect(await publish(bankOf(11), poolId)).toMatchObject({ code: 'bank_not_found' })
  expect(await readAll(poolId)).toHaveLength(10)
  good(await desk('archiveBank', { bankId: 'law', archived: false }))
  expect(await listed()).toHaveLength(1)
})
