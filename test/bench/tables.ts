import { publishContest } from '../../cloudfunctions/referee/publish'
import type { Member } from '../../cloudfunctions/store/members'
import { privacy } from '../../config/privacy'
import { inParts } from '../../domain/parts'
import { closesAt } from '../../domain/rule-sheet'
import { inStreet, type UnitPath } from '../../domain/unit'
import { plantBank, poolId } from '../../seed/bank'
import { bulk, perCall } from '../../seed/bulk'
import { inventMembers, type InventedMember } from '../../seed/members'
import { plantRoster, wholeSize } from '../../seed/roster'
import { openSheet } from '../../seed/sheets'
import { memberKey, openGround, type Ground } from './ground'
import { percentile } from './measure'
import { idOf } from './plant'
import { plantChains } from './play'
import { ms, type Row } from './table'

const [everybody, takers] = [222_930, 40_000]
const contestId = 'spring'
const staff = 'oBenchStaff'
const times = 12

/** Every table that the desk shows of a contest's results, with the whole district registered and 40,000 who took part. */
export async function tables(): Promise<Row[]> {
  const ground = await openGround(null)
  try {
    const say = (what: string) => process.stderr.write(`${what} … `)
    say('planting')
    const unit = await plant(ground)
    say('folding')
    while ((await ground.store.attempts.unfolded(contestId, 1)).length > 0) {
      await ground.cloud.fire('clock')
      ground.cloud.clock.advance(5000)
    }
    say('reading')
    const rows: Row[] = []
    for (const [what, ask] of questions(ground, unit)) rows.push(await measured(ground, what, ask))
    return rows
  } finally {
    await ground.close()
  }
}

async function plant(ground: Ground): Promise<UnitPath> {
  const { store, cloud } = ground
  await plantBank(store)
  const members = inventMembers(everybody)
  const units = await plantRoster(store, {
    ...{ size: wholeSize, members, memberKey, now: cloud.clock.now(), say: () => undefined },
  })
  const known = members.map((member, at) => ({ ...member, unit: units[at] ?? inStreet(member.streetId) }))
  await plantProfiles(known, cloud.clock.now())
  const sheet = openSheet(cloud.clock.now())
  await publishContest(store, { id: contestId, summary: 'measured', sheet, poolId }, cloud.clock.now())
  await plantChains(contestId, sheet, known.slice(0, takers), 1)
  cloud.clock.moveTo(closesAt(sheet) - 3600_000)
  const grants = [{ role: 'organiser', scope: { level: 'district' } }] as const
  const change = { grants: [...grants], within: ['district'], auditId: '', changedAt: 1 }
  await store.staff.change(idOf(staff), null, change)
  return known.find(({ unit }) => unit.enterprise !== null)?.unit ?? inStreet('desheng')
}

async function plantProfiles(known: (InventedMember & { unit: UnitPath })[], now: number): Promise<void> {
  const told = { phone: null, phoneProven: false, personId: null, agreement: privacy.version }
  const hours = { keepUntil: now + 1e11, joinedAt: now, changedAt: now }
  for (const part of inParts(known, perCall))
    await bulk<Member>('members').insert(
      part.map(({ openid, name, unit }) => ({ _id: idOf(openid), name, unit, ...told, ...hours })),
    )
}

type Question = [what: string, ask: () => Promise<unknown>]

function questions({ desk }: Ground, { street, enterprise }: UnitPath): Question[] {
  const units = (level: 'street' | 'enterprise' | 'team', more: object = {}) =>
    desk(staff, 'listUnitResults', { contestId, level, ...more })
  const members = (more: object = {}) => desk(staff, 'listMemberResults', { contestId, ...more })
  const absent = (more: object = {}) => desk(staff, 'listAbsent', { contestId, ...more })
  let exportId = ''
  return [
    ['streets', () => units('street')],
    ['enterprises of the district', () => units('enterprise')],
    ['teams, the most absent first', () => units('team', { order: 'absent' })],
    ['teams without anybody', () => units('team', { only: 'absent', order: 'people' })],
    ['members of the district', () => members()],
    ['members of a street', () => members({ unitId: street })],
    ['members of an enterprise', () => members({ unitId: enterprise ?? street })],
    ['members of a name', () => members({ name: '张建国' })],
    ['members with an award', () => members({ awarded: true })],
    ['absent members of the district', () => absent()],
    ['absent members of a street', () => absent({ unitId: street })],
    [
      'beginning an export of everything',
      async () => {
        const what = ['units', 'members', 'absent', 'awards'] as const
        exportId = (await desk(staff, 'beginExport', { contestId, what: [...what] })).exportId
      },
    ],
    ['a slice of its members', () => desk(staff, 'readExport', { exportId, of: 'members', after: '40' })],
    ['a slice of its teams', () => desk(staff, 'readExport', { exportId, of: 'team', after: '2' })],
  ]
}

/** The first time as much is unknown to the instance as can be; later it asks only for what is older than three seconds. */
async function measured({ cloud, desk }: Ground, what: string, ask: () => Promise<unknown>): Promise<Row> {
  cloud.clock.advance(70_000)
  const waits: number[] = []
  let calls = 0
  for (let nth = 0; nth < times; nth += 1) {
    cloud.journal.clear()
    const began = performance.now()
    await ask()
    waits.push(performance.now() - began)
    calls = cloud.journal.entries().length
    cloud.clock.advance(4000)
  }
  const empty: number[] = []
  for (let nth = 0; nth < 4; nth += 1) {
    const began = performance.now()
    await desk(staff, 'readMe', {})
    empty.push(performance.now() - began)
  }
  const [first = NaN, ...later] = waits
  const slowest = Math.max(...waits)
  return {
    part: 'tables',
    what,
    figure: `first ${ms(first)}, then p50 ${ms(percentile(later, 0.5))}, slowest ${ms(slowest)}, ${String(calls)} calls`,
    ...(what.startsWith('beginning') ? {} : { goal: 'under 1 s', met: slowest < 1000 }),
    floor: `${ms(percentile(empty, 0.5))} nothing but who asks`,
    numbers: { first, slowest, calls },
  }
}
