import { documentOf } from '../store/read'
import { type Action, filterOf, sessionOf, tableOf } from './action'

/** `doc().remove()` and `where().remove()`. */
export const removeDocument: Action = (context, body) => {
  const table = tableOf(context, body)
  const filter = filterOf(context, body)
  const session = sessionOf(context, body)
  return session.atomically(() => {
    const limit = body.multi === true ? Infinity : 1
    const { rows, scanned, index } = session.find(table, { filter, order: [], skip: 0, limit })
    for (const row of rows) session.remove(table, documentOf(row), row.text)
    return { data: { deleted: rows.length }, rows: rows.length, scanned, index }
  })
}
