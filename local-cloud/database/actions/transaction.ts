import { plainSession } from '../transaction/plain-session'
import { commit } from '../transaction/snapshot-session'
import { type Action } from './action'

export const startTransaction: Action = ({ transactions }) => ({ transactionId: transactions.begin() })

export const commitTransaction: Action = ({ store, transactions }, body) => {
  const mine = transactions.get(body.transactionId)
  const rows = [...mine.changes.values()].reduce((sum, changes) => sum + changes.size, 0)
  commit(store, plainSession(store, transactions), transactions, mine)
  return { rows }
}

export const abortTransaction: Action = ({ transactions }, body) => {
  transactions.abort(body.transactionId)
  return {}
}
