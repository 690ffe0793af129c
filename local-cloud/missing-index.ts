import type { Trace } from './database/index'

const many = 10_000

/** Whether so many documents were looked at without an index that one is missing. */
export const lacksIndex = ({ index, scanned }: { index: string | null; scanned: number }): boolean =>
  index === null && scanned >= many

/**
 * Names a database call that looked at many documents without an index: `attempts { score } order { ms }`; null for any
 * other. Counting a whole collection is no such call: the cloud keeps that number.
 */
export function missingIndex(action: string, body: Record<string, unknown>, trace: Trace): string | null {
  if (!lacksIndex(trace)) return null
  const asked = [...new Set([...fieldsOf(body['query']), ...matched(body['stages'])])].sort()
  const order = fieldsOf(body['order'])
  if (action === 'database.calculateDocument' && asked.length === 0) return null
  const by = order.length > 0 ? ` order { ${order.join(', ')} }` : ''
  return `${trace.collection} { ${asked.join(', ')} }${by}`
}

/** Says each shape once; the calls themselves go on carrying it. */
export function indexWatch(say: (line: string) => void): (shape: string, scanned: number) => void {
  const said = new Set<string>()
  return (shape, scanned) => {
    if (said.has(shape)) return
    said.add(shape)
    say(`Missing index: ${shape} looked at ${scanned} documents one by one.`)
  }
}

/** The fields of an aggregation's `$match` stages. */
function matched(stages: unknown): string[] {
  if (!Array.isArray(stages)) return []
  return (stages as { stageKey?: unknown; stageValue?: unknown }[]).flatMap(({ stageKey, stageValue }) =>
    stageKey === '$match' ? fieldsOf(stageValue) : [],
  )
}

/** The fields of a filter or an order, which come as EJSON text; those inside `$and` and `$or` count too. */
function fieldsOf(text: unknown): string[] {
  return typeof text === 'string' && text !== '' ? collect(JSON.parse(text)) : []
}

function collect(filter: unknown): string[] {
  if (typeof filter !== 'object' || filter === null) return []
  return Object.entries(filter).flatMap(([name, value]) => {
    if (!name.startsWith('$')) return [name]
    return Array.isArray(value) ? value.flatMap(collect) : []
  })
}
