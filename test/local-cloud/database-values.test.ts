import { EJSON } from 'bson'
import fc from 'fast-check'
import { compare, compareStrings } from '../../local-cloud/database/values/compare'
import { decode, decodeStored } from '../../local-cloud/database/values/decode'
import { encode, encodeStored } from '../../local-cloud/database/values/encode'
import { keyOf } from '../../local-cloud/database/values/key'
import { type Document, type Value, WholeDouble } from '../../local-cloud/database/values/value'
import { openSqlite } from '../../local-cloud/database/store/sqlite'

const wellFormed = fc.string({ unit: 'binary', maxLength: 8 })
const scalar: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>(null, true, false, 0, -0, 1n, 2n ** 53n + 1n, -(2n ** 63n), 2 ** 53, 1e300),
  fc.integer(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((x) => (Number.isInteger(x) ? new WholeDouble(x | 0) : x)),
  wellFormed,
  fc.date({ noInvalidDate: true }),
)
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 5 })
  .filter((text) => !/[$.]|__proto__|constructor|prototype/.test(text))
const { document } = fc.letrec<{ document: Document; value: Value }>((tie) => ({
  document: fc.dictionary(name, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('value') as fc.Arbitrary<Value>, { maxLength: 3 }),
    tie('document'),
  ),
}))

test('a document comes back as the very text that was stored', () => {
  fc.assert(
    fc.property(document, (value) => {
      const text = encodeStored(value)
      expect(encode(decodeStored(text))).toBe(text)
      expect(encode(decode(text, 'document', 0))).toBe(text)
    }),
  )
})

test('what is stored is EJSON as the bson library reads it', () => {
  fc.assert(
    fc.property(document, (value) => {
      const read = EJSON.parse(encodeStored(value), { relaxed: false }) as object
      expect(encode(decode(EJSON.stringify(read, { relaxed: false }), 'document', 0))).toBe(
        encodeStored(value),
      )
    }),
  )
})

test('SQLite orders the keys of values exactly as the store compares the values', () => {
  const sqlite = openSqlite(':memory:')
  fc.assert(
    fc.property(scalar, scalar, (a, b) => {
      const [less, equal] = sqlite.row('SELECT ? < ?, ? = ?', [keyOf(a), keyOf(b), keyOf(a), keyOf(b)]) ?? []
      expect([Boolean(less), Boolean(equal)]).toEqual([compare(a, b) < 0, compare(a, b) === 0])
    }),
    { numRuns: 1000 },
  )
  sqlite.close()
})

test('strings compare by their UTF-8 bytes', () => {
  fc.assert(
    fc.property(wellFormed, wellFormed, (a, b) => {
      expect(Math.sign(compareStrings(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }),
  )
  expect(compareStrings('\uffee', '😀')).toBeLessThan(0)
})

test('types sort as in MongoDB, and embedded documents by their fields in stored order', () => {
  const sorted: Value[] = [
    null,
    -1,
    0.5,
    2n ** 60n,
    '',
    'a',
    {},
    { a: 1 },
    { a: 1, b: 0 },
    { a: 2 },
    { b: 0 },
    [],
    [1],
    false,
    true,
    new Date(0),
  ]
  for (const [at, value] of sorted.entries())
    for (const [other, against] of sorted.entries())
      expect(Math.sign(compare(value, against))).toBe(Math.sign(at - other))
})
