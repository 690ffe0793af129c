import { notImplemented, refuse } from '../../errors'
import { refuseCode } from '../query/expression'
import { parseOrder } from '../query/sort'
import { documentOf, findRows, type Query } from '../store/read'
import { decode } from '../values/decode'
import { encode } from '../values/encode'
import { fromPlain, toPlain } from '../values/plain'
import { type Document, isDocument, type Value } from '../values/value'
import { type Action, type Body, type Context, refuseOptions, tableOf } from './action'
import { runPipeline } from './pipeline'

const STAGES = (
  '$addFields $bucket $bucketAuto $count $facet $graphLookup $group $limit $lookup $match $project ' +
  '$replaceRoot $replaceWith $sample $set $skip $sort $sortByCount $unset $unwind'
).split(' ')

/** `aggregate()…end()`: what leads the pipeline and can be a query is one, with its index; mingo does the rest. */
export const aggregateDocuments: Action = (context, body) => {
  const table = tableOf(context, body)
  refuseOptions(body, ['transactionId'])
  const stages = stagesOf(context, body)
  const { query, rest } = leadingQuery(stages)
  const { rows, scanned, index } = findRows(context.store, table, query)
  const output =
    rest.length === 0
      ? rows.map(({ text }) => text)
      : runPipeline(
          context,
          rest,
          rows.map((row) => toPlain(documentOf(row)) as Document),
        ).map((document) => encode(fromPlain(document)))
  return { data: { list: output }, rows: output.length, scanned, index }
}

function stagesOf(context: Context, body: Body): Document[] {
  if (!Array.isArray(body.stages)) return refuse('INVALID_PARAM', 'stages must be an array')
  const now = context.now()
  return body.stages.map((stage: unknown) => {
    const { stageKey, stageValue } = (stage ?? {}) as Record<string, unknown>
    if (typeof stageKey !== 'string') return refuse('INVALID_PARAM', 'a stage has no stageKey')
    if (!STAGES.includes(stageKey)) return notImplemented(`aggregation stage ${stageKey}`)
    const value = withNow(decode(stageValue, `stage ${stageKey}`, now), new Date(now))
    refuseCode(value)
    return { [stageKey]: value }
  })
}

/** `$$NOW` is the environment's clock, not the machine's. */
function withNow(value: Value, now: Date): Value {
  if (value === '$$NOW') return now
  if (Array.isArray(value)) return value.map((item) => withNow(item, now))
  if (!isDocument(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withNow(item, now)]))
}

/** $match, then $sort, $skip, $limit in this order, each at most once, make one query; the rest is a pipeline. */
function leadingQuery(stages: readonly Document[]): { query: Query; rest: Document[] } {
  const rest = [...stages]
  const take = (name: string): Value | undefined =>
    rest[0] && name in rest[0] ? rest.shift()?.[name] : undefined
  const filter = take('$match')
  const sort = take('$sort')
  const skip = take('$skip')
  const limit = take('$limit')
  const query: Query = {
    filter: filter === undefined ? {} : object('$match', filter),
    order: sort === undefined ? [] : parseOrder(object('$sort', sort)),
    skip: skip === undefined ? 0 : whole('$skip', skip, 0),
    limit: limit === undefined ? Infinity : whole('$limit', limit, 1),
  }
  return { query, rest }
}

function object(stage: string, value: Value): Document {
  return isDocument(value) ? value : refuse('INVALID_PARAM', `${stage} needs an object`)
}

function whole(stage: string, value: Value, least: number): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number >= least) return number
  return refuse('INVALID_PARAM', `${stage} needs a whole number from ${least}`)
}
