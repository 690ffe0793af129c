import { planQuery, type Plan } from '../query/plan'
import { type Order, sortBy } from '../query/sort'
import { decodeStored } from '../values/decode'
import { type Key } from '../values/key'
import { type Document } from '../values/value'
import { type Table } from './table'
import { type Store } from './write'

export interface Query {
  filter: Document
  order: Order
  skip: number
  /** Infinity for all. */
  limit: number
}

/** A found document: its stored text, and the document once somebody needed it. */
export interface Row {
  text: string
  document?: Document
}

export interface Found {
  rows: Row[]
  scanned: number
  index: string | null
}

export function documentOf(row: Row): Document {
  return (row.document ??= decodeStored(row.text))
}

/** Answers a query, with as much of it in SQL as its plan allows. */
export function findRows(store: Store, table: Table, query: Query): Found {
  const plan = planQuery(table, query.filter, query.order)
  const end = query.skip + query.limit
  if (plan.ordered && !plan.residual) {
    const rows = fetch(store, plan, plan.one ? Math.min(query.limit, 1) : query.limit, query.skip)
    return { rows, scanned: rows.length, index: plan.index }
  }
  if (plan.ordered) {
    const { rows, scanned } = filterRows(store, plan, end)
    return { rows: rows.slice(query.skip), scanned, index: plan.index }
  }
  const { rows, scanned } = filterRows(store, plan, Infinity)
  const sorted = sortBy(rows, query.order, documentOf).slice(query.skip, end)
  return { rows: sorted, scanned, index: plan.index }
}

export function countRows(
  store: Store,
  table: Table,
  filter: Document,
): Omit<Found, 'rows'> & { total: number } {
  const plan = planQuery(table, filter, [])
  if (plan.residual) {
    const { rows, scanned } = filterRows(store, plan, Infinity)
    return { total: rows.length, scanned, index: plan.index }
  }
  const [total] = store.sqlite.row(`SELECT count(*) ${plan.from}`, plan.params) as [number]
  // Of everything, the database knows the number without a look at any document.
  return { total, scanned: Object.keys(filter).length === 0 ? 0 : total, index: plan.index }
}

/** Rows that pass the residual filter, in the plan's order, reading no further than `enough`. The chunks grow,
 * so a filter that lets most through reads little and one that lets few through takes few statements. */
function filterRows(store: Store, plan: Plan, enough: number): { rows: Row[]; scanned: number } {
  const rows: Row[] = []
  let scanned = 0
  for (let size = plan.one ? 1 : 256; rows.length < enough; size = Math.min(size * 4, 65536)) {
    const chunk = fetch(store, plan, size, scanned)
    for (const row of chunk) {
      if (rows.length >= enough) break
      scanned++
      if (!plan.residual || plan.residual(documentOf(row))) rows.push(row)
    }
    if (chunk.length < size || plan.one) break
  }
  return { rows, scanned }
}

function fetch(store: Store, plan: Plan, limit: number, skip: number): Row[] {
  const tail: Key[] = [Number.isFinite(limit) ? limit : -1, skip]
  const sql = `SELECT doc ${plan.from}${plan.orderBy} LIMIT ? OFFSET ?`
  const params = [...plan.params, ...tail]
  // libsql reads many rows through a buffer of 100, which costs more than a single row itself.
  if (limit > 1) return store.sqlite.rows(sql, params).map(([text]) => ({ text: text as string }))
  const row = store.sqlite.row(sql, params)
  return row ? [{ text: row[0] as string }] : []
}
