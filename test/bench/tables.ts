import { publishContest } from '../../cloudfunctions/referee/publish'
import type { Member } from '../../cloudfunctions/store/members'
import { auditId, type AuditRow } from '../../cloudfunctions/store/audit'
import { privacy } from '../../config/privacy'
import { inParts } from '../../domain/parts'
import { closesAt } from '../../domain/rule-sheet'
import { inStreet, type UnitPath } from '../../domain/unit'
import type { UnitBoardRule } from '../../domain/unit-board'
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
import { contestId, staff, tableQuestions } from './table-questions'

const [everybody, takers, deeds] = [222_930, 40_000, 20_000]
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
    say('counting for staff')
    const rows = [await countedForStaff(ground)]
    say('reading')
    for (const [what, ask] of tableQuestions(ground, unit)) rows.push(await measured(ground, what, ask))
    return rows
  } finally {
    await ground.close()
  }
}

const streets: UnitBoardRule = {
  ...{ level: 'street', order: 'coverage', minMembers: 1, ties: ['mean'], shared: true, top: 100 },
}

/** What the contest page shows follows the boards, as far as a run of the slow timer comes; one begins each minute. */
async function countedForStaff({ cloud, desk }: Ground): Promise<Row> {
  const began = performance.now()
  let runs = 0
  for (let counted = 0; counted < takers; runs += 1) {
    cloud.clock.advance(61_000)
    await cloud.fire('errands')
    counted = (await desk(staff, 'readProgress', { contestId })).takers
  }
  const took = performance.now() - began
  return {
    part: 'tables',
    what: `counting ${String(takers)} papers that came at once`,
    figure: `${String(runs)} minutes, ${ms((took * 1000) / takers)} of work for 1000`,
    goal: 'under 5 minutes',
    met: runs < 5,
    numbers: { runs, took },
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
  const sheet = { ...openSheet(cloud.clock.now()), units: [streets] }
  await publishContest(store, { id: contestId, summary: 'measured', sheet, poolId }, cloud.clock.now())
  await plantChains(contestId, sheet, known.slice(0, takers), 1)
  cloud.clock.moveTo(closesAt(sheet) - 3600_000)
  await plantDeeds(cloud.clock.now())
  const district = { level: 'district' } as const
  const grants = (['organiser', 'administrator'] as const).map((role) => ({ role, scope: district }))
  const change = { grants, within: ['district'], auditId: '', changedAt: 1 }
  await store.staff.change(idOf(staff), null, change)
  return known.find(({ unit }) => unit.enterprise !== null)?.unit ?? inStreet('desheng')
}

/** What some years of work at the desk leave in the audit. */
async function plantDeeds(now: number): Promise<void> {
  const all = Array.from({ length: deeds }, (_, n): AuditRow => {
    const at = now - (deeds - n) * 3_600_000
    const what = { action: n % 10 === 0 ? 'beginExport' : 'saveArticle', about: `article:${String(n % 500)}` }
    const row = { at, by: idOf(staff), over: 'district' as const, before: null, after: null }
    return { _id: auditId(at, String(n)), ...row, ...what, state: 'done' }
  })
  for (const part of inParts(all, perCall)) await bulk<AuditRow>('audit').insert(part)
}

async function plantProfiles(known: (InventedMember & { unit: UnitPath })[], now: number): Promise<void> {
  const told = { phone: null, phoneProven: false, personId: null, agreement: privacy.version }
  const hours = { keepUntil: now + 1e11, joinedAt: now, changedAt: now }
  for (const part of inParts(known, perCall))
    await bulk<Member>('members').insert(
      part.map(({ openid, name, unit }) => ({ _id: idOf(openid), name, unit, ...told, ...hours })),
    )
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
