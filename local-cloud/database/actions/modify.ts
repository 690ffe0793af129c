import { notImplemented } from '../../errors'
import { documentOf, type Row } from '../store/read'
import { type Table } from '../store/table'
import { type Session } from '../transaction/session'
import { compileUpdate } from '../update/apply'
import { decodeObject, decodeStored } from '../values/decode'
import { encode, encodeStored } from '../values/encode'
import { type Document, own, type Value } from '../values/value'
import { splitFilter } from '../query/conditions'
import { type Action, type Body, filterOf, refuseOptions, sessionOf, tableOf } from './action'
import { plainId, withId } from './insert'

/** `update()` of one or many, and `set()`: merge false replaces, upsert makes what is missing. */
export const modifyDocument: Action = (context, body) => {
  const table = tableOf(context, body)
  const filter = filterOf(context, body)
  const now = context.now()
  refuseOptions(body, ['arrayFilters', 'order', 'offset', 'limit'])
  const change = changeOf(body, decodeObject(body.data, 'data', now), () => new Date(now))
  const session = sessionOf(context, body)
  return session.atomically(() => {
    const limit = body.multi === true ? Infinity : 1
    const { rows, scanned, index } = session.find(table, { filter, order: [], skip: 0, limit })
    const upsert = rows.length === 0 && body.upsert === true
    const upsertId = upsert ? insertNew(session, table, filter, change) : null
    const updated = countChanged(rows, (row) => replace(session, table, row, change))
    return { data: { updated, upsert_id: upsertId }, rows: upsert ? 1 : updated, scanned, index }
  })
}

type ChangeOf = (document: Document, inserting: boolean) => Document

function changeOf(body: Body, data: Document, now: () => Date): ChangeOf {
  if (body.merge === false) return ({ _id }) => withId({ ...data, _id: _id as Value })
  const update = compileUpdate(data, now)
  return (document, inserting) => {
    update(document, inserting)
    return document
  }
}

/**
 * What `stats.updated` counts is open of production: matched documents or changed ones. WIRE saw `set` answer 0
 * when nothing changed, so it counts changed ones. This is the one place that decides.
 */
function countChanged(rows: readonly Row[], replaceRow: (row: Row) => boolean): number {
  return rows.filter(replaceRow).length
}

function replace(session: Session, table: Table, row: Row, change: ChangeOf): boolean {
  const next = change(documentOf(row), false)
  if (encodeStored(next) === row.text) return false
  session.replace(table, next, row.text)
  return true
}

/** The new document begins with what the filter fixes: `_id`, and whatever else it says by equality. */
function insertNew(session: Session, table: Table, filter: Document, change: ChangeOf): unknown {
  const { conditions, rest } = splitFilter(filter)
  const seed: Document = {}
  for (const { field, operator, operand } of conditions) {
    if (operator !== '$eq' || field.includes('.'))
      notImplemented(`upsert with the condition ${field} ${operator}`)
    seed[field] = operand
  }
  if (rest.length > 0) notImplemented('upsert with a condition that is not an equality')
  // Through text, so that an update in place cannot reach into the request.
  const document = withId(change(decodeStored(encode(seed)), true))
  session.insert(table, document)
  return plainId(own(document, '_id') as Value)
}
