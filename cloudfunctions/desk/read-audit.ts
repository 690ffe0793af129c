import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import type { AuditEntry } from '../../contract/desk/audit'
import { id, moment } from '../kernel/input'
import { staffOperation } from '../kernel/staff-operation'
import type { AuditRow } from '../store/audit'
import { memberId } from './input'
import { administered } from './places'

const perPage = 50
const name = v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/))
const isMember = /^[\w-]{16}$/
const cursor = v.pipe(v.string(), v.regex(/^\d{15,16}:[\w-]{1,40}$/))

export const readAudit = staffOperation<DeskApi['readAudit']>()({
  needs: 'read the audit',
  input: v.strictObject({
    by: v.exactOptional(memberId),
    about: v.exactOptional(
      v.pipe(v.string(), v.regex(/^((invitation|contest|unit|roster|article|bank|draft):)?[\w-]{1,64}$/)),
    ),
    action: v.exactOptional(name),
    unit: v.exactOptional(
      v.strictObject({ level: v.picklist(['street', 'enterprise', 'team']), unitId: id }),
    ),
    from: v.exactOptional(moment),
    until: v.exactOptional(moment),
    after: v.exactOptional(cursor),
  }),
  async run(query, scene) {
    const found = await scene.store.audit.page(administered(scene), query, perPage + 1)
    const rows = found.slice(0, perPage)
    const people = [...new Set(rows.flatMap(({ by, about }) => [by, about]))].filter((one) =>
      isMember.test(one),
    )
    const names = await scene.store.members.names(people, scene.now)
    return {
      entries: rows.map((row) => entryOf(row, names)),
      next: found.length > perPage ? (rows.at(-1)?._id ?? null) : null,
    }
  },
})

const entryOf = ({ _id, ...row }: AuditRow, names: ReadonlyMap<string, string | null>): AuditEntry => ({
  id: _id,
  at: row.at,
  by: row.by,
  byName: names.get(row.by) ?? null,
  action: row.action,
  over: row.over,
  about: row.about,
  aboutName: names.get(row.about) ?? null,
  before: row.before,
  after: row.after,
  state: row.state,
})
