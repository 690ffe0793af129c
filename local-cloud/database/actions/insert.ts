import { randomBytes } from 'node:crypto'
import { refuse } from '../../errors'
import { encode } from '../values/encode'
import { decodeObject } from '../values/decode'
import { type Document, own, type Value } from '../values/value'
import { type Action, sessionOf, tableOf } from './action'

/** `add()` of one document or an array. One refused document refuses them all (production: open). */
export const insertDocument: Action = (context, body) => {
  const table = tableOf(context, body)
  if (!Array.isArray(body.data) || body.data.length === 0)
    return refuse('INVALID_PARAM', 'data must be an array of documents')
  const now = context.now()
  const documents = body.data.map((text) => withId(decodeObject(text, 'data', now)))
  const session = sessionOf(context, body)
  session.atomically(() => documents.forEach((document) => session.insert(table, document)))
  const insertedIds = documents.map(({ _id }) => plainId(_id as Value))
  return { data: { insertedIds }, rows: documents.length, scanned: 0, index: null }
}

/** `_id` first, as MongoDB stores it; 32 hex digits when the document brings none. */
export function withId(document: Document): Document {
  const id = own(document, '_id')
  return { _id: id === undefined ? randomBytes(16).toString('hex') : id, ...omitId(document) }
}

function omitId({ _id, ...fields }: Document): Document {
  return fields
}

/** How an id stands in a reply: a text or number as it is, anything else as EJSON. */
export function plainId(id: Value): unknown {
  return typeof id === 'string' || typeof id === 'number' ? id : (JSON.parse(encode(id)) as unknown)
}
