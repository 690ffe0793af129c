import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { ExportRows } from '../../../contract/desk/export'
import { printNotice } from '../../../domain/notice'
import { inParts } from '../../../domain/parts'
import { id } from '../../kernel/input'
import { isRefusal, refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { namesOf } from '../../registrar/units'
import { partId, type ExportBody } from '../../store/exports'
import { asked, hourOf, placeAsked } from './asked'
import { heldResults, rowsInPart } from './hold-results'
import { totalWithin } from './unit-rows'

const dayMs = 86_400_000

export const beginExport = staffOperation<DeskApi['beginExport']>()({
  needs: 'export results',
  input: v.strictObject({
    contestId: id,
    what: v.pipe(
      v.array(v.picklist(['units', 'members', 'absent', 'awards'])),
      v.minLength(1),
      v.maxLength(4),
    ),
    unitId: v.exactOptional(id),
  }),
  over: async ({ contestId, unitId }, scene) => [await placeAsked(contestId, unitId, scene)],
  async intend({ contestId, what, unitId }, scene) {
    const { store, now, me, random } = scene
    const found = await asked(contestId, unitId, scene, true)
    if (isRefusal(found)) return found
    const held = await heldResults(store, found, what, now)
    if (!held) return refuse('busy')
    const { contest, units, path } = found
    const [total, person] = await Promise.all([totalWithin(store, found, now), store.members.get(me.id)])
    const [exportId, hour, keepUntil] = [random(), hourOf(contest, held.page), now + dayMs]
    const kinds = Object.entries(held.rows) as [ExportRows, readonly unknown[]][]
    const bodies = kinds.flatMap(([kind, rows]) =>
      [...inParts(rows, rowsInPart)].map((part, n): ExportBody => ({
        _id: partId(exportId, kind, n),
        rows: JSON.stringify(part),
        keepUntil,
      })),
    )
    const parts = Object.fromEntries(
      kinds.map(([kind, { length }]) => [kind, Math.ceil(length / rowsInPart)]),
    )
    const head = { _id: exportId, by: me.id, contestId, unitId: unitId ?? null, what, hour, parts, keepUntil }
    const { title, sheet, opensAt, closesAt } = contest
    return {
      about: `contest:${contestId}`,
      before: null,
      after: { what, unitId: unitId ?? null, hour: hour.at, edition: hour.edition },
      async write(auditId) {
        await store.exports.store({ ...head, auditId }, bodies)
        return true
      },
      answer: {
        exportId,
        begunAt: now,
        by: person?.name ?? null,
        contest: { title, organiser: sheet.organiser, opensAt, closesAt },
        unit: namesOf(path, units),
        hour,
        total,
        boards: Object.fromEntries((sheet.units ?? []).map(({ level, order }) => [level, order])),
        notice: printNotice(sheet, (unitId) => units.byId.get(unitId)?.name ?? unitId),
        rows: Object.fromEntries(kinds.map(([kind, { length }]) => [kind, length])),
      },
    }
  },
})
