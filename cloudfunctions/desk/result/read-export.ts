import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { ExportPart, ExportRows, ExportSlice } from '../../../contract/desk/export'
import type { Refusal } from '../../../contract/refusals'
import { id } from '../../kernel/input'
import { isRefusal, refuse } from '../../kernel/refusal'
import { staffOperation, type StaffScene } from '../../kernel/staff-operation'
import type { ExportHead } from '../../store/exports'
import { absentCursor, absentRows } from './absent-rows'
import { asked, placeAsked, type Asked } from './asked'
import { lastAwarded, memberRows, type BareMember } from './member-rows'
import { named, type BareUnit } from './unit-rows'

/** For which parts of an export its rows may be read. */
const holds: Record<ExportRows, ExportPart[]> = {
  street: ['units', 'absent', 'awards'],
  enterprise: ['units', 'absent', 'awards'],
  team: ['units', 'absent', 'awards'],
  members: ['members'],
  awarded: ['awards'],
  absent: ['absent'],
}
const part = /^\d{1,4}$/

/** An export that the asker has begun and that holds such rows still; those of others are as if they were not there. */
async function own(exportId: string, of: ExportRows, { store, me, now }: StaffScene) {
  const head = await store.exports.own(exportId, me.id, now)
  return head && now < head.keepUntil && holds[of].some((one) => head.what.includes(one)) ? head : null
}

export const readExport = staffOperation<DeskApi['readExport']>()({
  needs: 'look into a contest',
  input: v.strictObject({
    exportId: id,
    of: v.picklist(['street', 'enterprise', 'team', 'members', 'awarded', 'absent']),
    after: v.exactOptional(
      v.pipe(v.string(), v.regex(new RegExp(`${part.source}|${absentCursor.source}`, 'u'))),
    ),
  }),
  async over({ exportId, of }, scene) {
    const head = await own(exportId, of, scene)
    return head ? [await placeAsked(head.contestId, head.unitId ?? undefined, scene)] : []
  },
  async run({ exportId, of, after }, scene) {
    const head = await own(exportId, of, scene)
    const what = head && (await asked(head.contestId, head.unitId ?? undefined, scene))
    if (!what || isRefusal(what)) return refuse('export_not_found')
    if (of === 'absent') {
      const from = after !== undefined && part.test(after) ? undefined : after
      return { of, ...(await absentRows(what, from, scene)) }
    }
    return heldSlice(head, of, Number(after ?? 0), what, scene)
  },
})

async function heldSlice(
  head: ExportHead,
  of: Exclude<ExportRows, 'absent'>,
  n: number,
  what: Asked,
  scene: StaffScene,
): Promise<ExportSlice | Refusal> {
  const kind = of === 'awarded' ? 'members' : of
  const parts = head.parts[kind] ?? 0
  const body = n < parts ? await scene.store.exports.part(head._id, kind, n) : null
  if (n > 0 && !body) return refuse('export_not_found')
  const held = JSON.parse(body?.rows ?? '[]') as unknown[]
  const next = n + 1 < parts ? String(n + 1) : null
  if (kind !== 'members') return { of: kind, rows: (held as BareUnit[]).map((row) => named(row, what)), next }
  const members = held as BareMember[]
  const bound = of === 'awarded' ? lastAwarded(what.contest.sheet) : Infinity
  const within = members.filter(({ place = Infinity }) => of === 'members' || place <= bound)
  const rows = await memberRows(within, { ...what, path: null }, head.hour.at ?? 0, scene)
  if (of === 'members') return { of, rows, next }
  const isLast = within.length < members.length
  return { of: 'awarded', rows: rows.filter(({ awards }) => awards.length > 0), next: isLast ? null : next }
}
