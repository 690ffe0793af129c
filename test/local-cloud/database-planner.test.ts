import fc from 'fast-check'
import { Query } from 'mingo'
import { makeDatabase } from '../support/database'

// Values over which mingo and MongoDB agree: no astral strings, no embedded objects compared by order.
const scalar = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0.5, -1.5, 4e9, 2 ** 40),
  fc.constantFrom('', 'a', 'ab', 'b', '张', '李三'),
  fc.boolean(),
  fc.constantFrom(0, 1, -86_400_000, 1.7e12).map((ms) => new Date(ms)),
)
const number = fc.integer({ min: -3, max: 3 })
const arrays = fc.array(scalar, { maxLength: 3 })
const fields = ['a', 'b', 'c.d'] as const

type Plain = Record<string, unknown>

const documentOf = (value: fc.Arbitrary<unknown>) =>
  fc.record(
    { a: value, b: value, c: fc.oneof(scalar, fc.record({ d: value }, { requiredKeys: [] })) },
    { requiredKeys: [] },
  )

const operand = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }),
  fc.record({ $ne: scalar }),
  fc.record({ $in: fc.array(scalar, { maxLength: 4 }) }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $exists: fc.boolean() }),
  fc
    .record({ $gt: number, $gte: number, $lt: number, $lte: number }, { requiredKeys: [] })
    .filter((bounds) => Object.keys(bounds).length > 0),
  ...['$gt', '$gte', '$lt', '$lte'].map((name) =>
    scalar.filter((value) => value !== null).map((value) => ({ [name]: value })),
  ),
  fc
    .tuple(scalar, scalar)
    .filter(([x, y]) => x !== null && y !== null)
    .map(([$gte, $lt]) => ({ $gte, $lt })),
)
const condition: fc.Arbitrary<Plain> = fc.dictionary(fc.constantFrom(...fields), operand, { maxKeys: 3 })
const filter: fc.Arbitrary<Plain> = fc.oneof(
  { weight: 4, arbitrary: condition },
  { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })) },
  { weight: 2, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })) },
)
const order = fc.uniqueArray(fc.tuple(fc.constantFrom(...fields), fc.constantFrom(1 as const, -1 as const)), {
  selector: ([field]) => field,
  maxLength: 3,
})

const INDEXES = {
  none: [],
  single: [{ name: 'a', keys: [['a', 1]] }],
  compound: [
    {
      name: 'ab',
      keys: [
        ['a', 1],
        ['b', -1],
      ],
    },
    {
      name: 'dc',
      keys: [
        ['c.d', -1],
        ['a', 1],
        ['b', 1],
      ],
    },
  ],
} as const

const shape = (value: unknown): unknown =>
  value === undefined ? null : value instanceof Date ? { at: value.getTime() } : value
const at = (document: Plain, field: string): unknown =>
  field === 'c.d' ? (document.c as Plain | null | undefined)?.d : document[field]

function oracle(documents: Plain[], where: Plain, sort: Record<string, 1 | -1>): Plain[] {
  const cursor = new Query(where).find<Plain>(documents)
  return (Object.keys(sort).length > 0 ? cursor.sort(sort) : cursor).all()
}

for (const [name, indexes] of Object.entries(INDEXES)) {
  test(`answers are mingo's over scalars, in order and page by page, with indexes: ${name}`, () => {
    fc.assert(
      fc.property(
        fc.array(documentOf(scalar), { maxLength: 25 }),
        fc.array(fc.tuple(filter, order, fc.nat(4), fc.integer({ min: 1, max: 8 })), {
          minLength: 1,
          maxLength: 5,
        }),
        (plain, queries) => {
          const documents = plain.map((document, _id) => ({ _id, ...document }))
          const database = makeDatabase({ things: { indexes } })
          if (documents.length > 0) database.add('things', documents)
          for (const [where, sort, offset, limit] of queries) {
            const expected = oracle(documents, where, Object.fromEntries(sort))
            const all = database.find('things', where, { order: Object.fromEntries(sort) })
            const page = database.find('things', where, { order: Object.fromEntries(sort), offset, limit })
            const keys = (list: readonly Plain[]) =>
              list.map((document) => sort.map(([field]) => shape(at(document, field))))
            const ids = (list: readonly Plain[]) => list.map(({ _id }) => Number(_id)).sort((x, y) => x - y)
            expect(ids(all.list)).toEqual(ids(expected))
            expect(keys(all.list)).toEqual(keys(expected))
            expect(page.list).toEqual(all.list.slice(offset, offset + limit))
            expect(
              database.ask('calculateDocument', { collectionName: 'things', query: JSON.stringify({}) }).data
                .total,
            ).toBe(documents.length)
          }
          database.close()
        },
      ),
      { numRuns: 150 },
    )
  })
}

test('an index never changes what is found, arrays and missing parents included', () => {
  const value = fc.oneof(
    scalar,
    arrays,
    fc.record({ d: scalar }),
    fc.array(fc.record({ d: scalar }), { maxLength: 2 }),
  )
  fc.assert(
    fc.property(
      fc.array(documentOf(value), { maxLength: 20 }),
      fc.array(fc.tuple(filter, order), { minLength: 1, maxLength: 5 }),
      (plain, queries) => {
        const documents = plain.map((document, _id) => ({ _id, ...document }))
        const bare = makeDatabase({ things: { indexes: INDEXES.none } })
        const indexed = makeDatabase({ things: { indexes: INDEXES.compound } })
        for (const database of [bare, indexed]) if (documents.length > 0) database.add('things', documents)
        for (const [where, sort] of queries) {
          const options = { order: { ...Object.fromEntries(sort), _id: 1 } as Record<string, 1 | -1> }
          expect(indexed.find('things', where, options).list).toEqual(
            bare.find('things', where, options).list,
          )
        }
        bare.close()
        indexed.close()
      },
    ),
    { numRuns: 150 },
  )
})

describe('the trace tells how a query was answered', () => {
  const database = makeDatabase({ things: { indexes: INDEXES.compound } })
  beforeAll(() => {
    database.add(
      'things',
      Array.from({ length: 50 }, (_, _id) => ({ _id, a: _id % 5, b: _id, c: { d: 'x' } })),
    )
  })
  afterAll(() => database.close())

  test.each([
    ['an id', { _id: 7 }, {}, '_id', 1],
    ['a range of ids', { _id: { $gte: 10, $lt: 13 } }, {}, '_id', 3],
    ['a leading field', { a: 3 }, {}, 'ab', 10],
    ['a whole key', { a: 3, b: 8 }, {}, 'ab', 1],
    ['a leading field in the order of the next', { a: 3 }, { order: { b: -1 }, limit: 2 }, 'ab', 2],
    ['the same read backwards', { a: 3 }, { order: { b: 1 }, limit: 2 }, 'ab', 2],
    ['an order alone', {}, { order: { a: 1, b: -1 }, limit: 4 }, 'ab', 4],
    ['an order that no index has', {}, { order: { b: 1 }, limit: 4 }, null, 50],
    ['no index', { b: 8 }, {}, null, 50],
    ['a remaining condition', { a: 3, 'c.e': { $exists: false } }, { order: { b: -1 }, limit: 2 }, 'ab', 2],
    ['an id among other conditions', { _id: 7, a: 2, b: { $gt: 1 } }, {}, '_id', 1],
    ['several values', { a: { $in: [1, 2] } }, {}, 'ab', 20],
  ] as const)('%s', (_name, where, options, index, scanned) => {
    const { trace } = database.find('things', where, options)
    expect(trace).toMatchObject({ collection: 'things', kind: 'read', index, scanned })
  })
})
