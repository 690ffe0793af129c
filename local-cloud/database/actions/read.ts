import { compileProjection } from '../query/project'
import { parseOrder } from '../query/sort'
import { compileSlice } from '../query/slice'
import { documentOf, type Row } from '../store/read'
import { decodeObject } from '../values/decode'
import { encode } from '../values/encode'
import { type Document } from '../values/value'
import { type Action, countOf, filterOf, sessionOf, tableOf } from './action'

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

/** `doc().get()` and `where().get()`: documents as canonical EJSON texts. */
export const getDocument: Action = (context, body) => {
  const table = tableOf(context, body)
  const filter = filterOf(context, body)
  const now = context.now()
  const order = isGiven(body.order) ? parseOrder(decodeObject(body.order, 'order', now)) : []
  const project = isGiven(body.projection) && textProjection(decodeObject(body.projection, 'projection', now))
  const limit = Math.min(countOf(body, 'limit', body.queryType === 'DOC' ? 1 : DEFAULT_LIMIT), MAX_LIMIT)
  const offset = countOf(body, 'offset', 0)
  const query = { filter, order, skip: offset, limit: limit === 0 ? DEFAULT_LIMIT : limit }
  const { rows, scanned, index } = sessionOf(context, body).find(table, query)
  const list = rows.map((row) => (project ? project(row) : row.text))
  return { data: { list, offset, limit }, rows: list.length, scanned, index }
}

/** `where().count()`. */
export const calculateDocument: Action = (context, body) => {
  const table = tableOf(context, body)
  const { total, scanned, index } = sessionOf(context, body).count(table, filterOf(context, body))
  return { data: { total }, rows: 1, scanned, index }
}

/** What a projection leaves of a row, as text. */
function textProjection(projection: Document): (row: Row) => string {
  const slice = compileSlice(projection)
  if (slice) return (row) => slice(row.text)
  const project = compileProjection(projection)
  return (row) => encode(project(documentOf(row)))
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}
