import { Aggregator } from 'mingo/aggregator'
import { Context as Operators } from 'mingo/core'
import * as accumulator from 'mingo/operators/accumulator'
import * as expression from 'mingo/operators/expression'
import * as pipeline from 'mingo/operators/pipeline'
import * as projection from 'mingo/operators/projection'
import * as query from 'mingo/operators/query'
import * as window from 'mingo/operators/window'
import { Lazy } from 'mingo/lazy'
import { run } from '../query/expression'
import { compileFilter } from '../query/match'
import { parseOrder, sortBy } from '../query/sort'
import { documentOf, findRows } from '../store/read'
import { toPlain } from '../values/plain'
import { type Document } from '../values/value'
import { type Context } from './action'

type PipelineOperator = (typeof pipeline)['$match']

/** Inside a pipeline as well, documents match and sort by this store's order, not by mingo's UTF-16 one. */
const $match: PipelineOperator = (documents, filter) =>
  documents.filter(compileFilter(filter as Document) as (document: unknown) => boolean)

const $sort: PipelineOperator = (documents, order) => {
  const parsed = parseOrder(order as Document)
  return documents.transform((list) => Lazy(sortBy(list as Document[], parsed, (document) => document)))
}

const operators = Operators.init({
  accumulator,
  expression,
  pipeline: { ...pipeline, $match, $sort },
  projection,
  query,
  window,
})

/** Runs stages over plain documents. `$lookup` reads other collections; one that does not exist is empty. */
export function runPipeline(context: Context, stages: readonly Document[], documents: Document[]): unknown[] {
  const { store } = context
  const collectionResolver = (name: string): Document[] => {
    const table = store.catalog.tables().find(({ collection }) => collection === name)
    if (!table) return []
    const everything = { filter: {}, order: [], skip: 0, limit: Infinity }
    return findRows(store, table, everything).rows.map((row) => toPlain(documentOf(row)) as Document)
  }
  const plainStages = stages.map((stage) => toPlain(stage) as Document)
  return run(() =>
    new Aggregator(plainStages, { context: operators, scriptEnabled: false, collectionResolver }).run(
      documents,
    ),
  )
}
