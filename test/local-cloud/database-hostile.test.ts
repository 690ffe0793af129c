import fc from 'fast-check'
import { ejson, makeDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
beforeAll(() => {
  database = makeDatabase({ things: { indexes: [{ name: 'n', keys: [['n', 1]] }] } })
  database.add('things', [{ _id: 'x', n: 1, list: [1] }])
})
afterAll(() => database.close())
afterEach(() => expect(database.find('things', {}).list).toEqual([{ _id: 'x', n: 1, list: [1] }]))

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

const DOCUMENTS: [string, unknown][] = [
  ['what is not JSON', '{a:1}'],
  ['a document that is no text', { a: 1 }],
  ['a list', '[1]'],
  ['null', 'null'],
  ['a hundred thousand levels', deep(100_000)],
  ['101 levels', deep(101)],
  ['__proto__', '{"__proto__":{"admin":true}}'],
  ['__proto__ in escapes', '{"\\u005f_proto__":{"admin":true}}'],
  ['constructor', '{"a":{"constructor":{"prototype":1}}}'],
  ['a dollar name', '{"$set":{"a":1}}'],
  ['a dollar name inside', '{"a":{"b":{"$gt":1}}}'],
  ['a dotted name', '{"a.b":1}'],
  ['NaN', '{"a":{"$numberDouble":"NaN"}}'],
  ['infinity', '{"a":{"$numberDouble":"Infinity"}}'],
  ['a bare number out of range', '{"a":1e999}'],
  ['an int32 out of range', '{"a":{"$numberInt":"2147483648"}}'],
  ['an int64 out of range', '{"a":{"$numberLong":"9223372036854775808"}}'],
  ['a malformed number', '{"a":{"$numberInt":"0x10"}}'],
  ['a number with a companion', '{"a":{"$numberInt":"1","b":2}}'],
  ['an invalid date', '{"a":{"$date":{"$numberLong":"99999999999999999"}}}'],
  ['a date of words', '{"a":{"$date":"yesterday"}}'],
  ['a lone surrogate', '{"a":"\\ud800"}'],
  ['a lone surrogate as a name', '{"\\udc00":1}'],
  ['a NUL in a name', '{"a\\u0000b":1}'],
  ['a decimal', '{"a":{"$numberDecimal":"1.1"}}'],
  ['an id that is an array', '{"_id":[1]}'],
  ['an id that is null', '{"_id":null}'],
  ['17 MB', `{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`],
]
test.each(DOCUMENTS)('a document with %s is refused', (_name, document) => {
  const reply = database.ask('insertDocument', { collectionName: 'things', data: ['{"_id":"ok"}', document] })
  expect(['INVALID_PARAM', 'DATABASE_REQUEST_FAILED', 'LOCAL_CLOUD_NOT_IMPLEMENTED']).toContain(reply.code)
  expect(({} as { admin?: boolean }).admin).toBeUndefined()
})

const QUERIES: [string, string, string][] = [
  ['$where', '{"$where":"sleep(1000)"}', '$where'],
  ['$where inside', '{"$or":[{"n":1},{"$where":"1"}]}', '$where'],
  ['$function', '{"$expr":{"$function":{"body":"x","args":[],"lang":"js"}}}', '$function'],
  ['a geo query', '{"at":{"$nearSphere":{"$geometry":{"type":"Point","coordinates":[1,2]}}}}', '$nearSphere'],
  ['$geoWithin', '{"at":{"$geoWithin":{}}}', '$geoWithin'],
  ['$text', '{"$text":{"$search":"x"}}', '$text'],
  ['an unknown operator', '{"n":{"$near_by":1}}', 'not implemented'],
  ['an unknown operator on a field', '{"n":{"$frob":1}}', '$frob'],
  ['values among operators', '{"n":{"$gt":1,"b":2}}', 'b'],
  ['a broken pattern', '{"a":{"$regex":"("}}', 'regular expression'],
  ['a $in without a list', '{"a":{"$in":1}}', '$in'],
  ['an empty $or', '{"$or":[]}', '$or'],
  ['a $or of numbers', '{"$or":[1]}', '$or'],
  ['an $and of numbers', '{"$and":[1]}', '$and'],
  ['infinity', '{"n":{"$lt":{"$numberDouble":"Infinity"}}}', '$numberDouble'],
  ['a path through __proto__', '{"a.__proto__.b":1}', '__proto__'],
  ['text that is no EJSON', '{', 'EJSON'],
]
test.each(QUERIES)('a query with %s is refused by name, on reads and writes', (_name, query, text) => {
  for (const action of ['getDocument', 'calculateDocument', 'removeDocument', 'modifyDocument']) {
    const reply = database.ask(action, {
      collectionName: 'things',
      query,
      data: ejson({ $set: { n: 2 } }),
      multi: true,
      merge: true,
    })
    expect(reply).toMatchObject({ code: expect.any(String), message: expect.stringContaining(text) })
  }
})

test.each([
  ['$out', '"other"'],
  ['$merge', '{"into":"other"}'],
  ['$geoNear', '{}'],
  ['$function', '{}'],
  ['$group', '{"_id":null,"x":{"$accumulator":{}}}'],
  ['$group', '{"_id":null,"x":{"$frob":1}}'],
  ['$project', '{"x":{"$function":{"body":"return 1"}}}'],
  ['$limit', '-1'],
  ['$match', '5'],
  ['$lookup', '{"from":5}'],
])('an aggregation with %s %s is refused', (stageKey, stageValue) => {
  expect(
    database.ask('aggregateDocuments', { collectionName: 'things', stages: [{ stageKey, stageValue }] }).code,
  ).not.toBeNull()
})

test('a request of any shape is answered', () => {
  const junk = fc.oneof(
    fc.anything({ withBigInt: false }),
    fc.json(),
    fc.constantFrom('{}', '{"n":1}', '', null, -1, 1e9),
  )
  const actions = [
    'insertDocument',
    'getDocument',
    'calculateDocument',
    'aggregateDocuments',
    'commitTransaction',
    'abortTransaction',
    'toString',
    '__proto__',
  ]
  const body = fc.record(
    {
      collectionName: fc.oneof(fc.constant('things'), junk),
      data: junk,
      query: junk,
      order: junk,
      projection: junk,
      limit: junk,
      offset: junk,
      stages: fc.oneof(
        junk,
        fc.array(
          fc.record({
            stageKey: fc.constantFrom('$match', '$group', '$project', '$sort', '$unwind'),
            stageValue: junk,
          }),
        ),
      ),
      transactionId: fc.oneof(fc.constant(undefined), junk),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.constantFrom(...actions), body, (action, request) => {
      const { reply } = database.handle(`database.${action}`, request)
      if ('code' in reply) expect(reply.code).not.toBe('SYS_ERR')
    }),
    { numRuns: 1500 },
  )
  database.remove('things', { _id: { $ne: 'x' } })
})

test('an action that is not known is refused by name', () => {
  expect(database.ask('watch', {}).message).toContain('database.watch')
})
