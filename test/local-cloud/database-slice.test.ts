import { EJSON } from 'bson'
import fc from 'fast-check'
import { compileProjection } from '../../local-cloud/database/query/project'
import { compileSlice } from '../../local-cloud/database/query/slice'
import { decodeObject, decodeStored } from '../../local-cloud/database/values/decode'
import { encode, encodeStored } from '../../local-cloud/database/values/encode'

const names = ['a', 'b', 'toString', '姓名', 'with "quotes"', 'back\\slash', '\\"', 'c,d', 'e:{f}']
const name = fc.oneof(fc.constantFrom(...names), fc.string())
const usable = name.filter(
  (text) => !/^[$_]|[.\0]|^(constructor|prototype)$/.test(text) && text.isWellFormed(),
)
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
    fc.constantFrom('"', '\\', '\\"', '{"a":1}', '],}', ''),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true }),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(usable, tie('any'), { maxKeys: 4 }),
  ),
})).any

const ejson = (json: unknown) => decodeObject(EJSON.stringify(json as object, { relaxed: false }), 'test', 0)

test('fields cut out of the text are those that the projection gives, to the letter', () => {
  fc.assert(
    fc.property(
      fc.dictionary(usable, value, { maxKeys: 6 }),
      fc.array(fc.oneof(fc.constantFrom(...names), usable), { minLength: 1, maxLength: 4 }),
      (fields, wanted) => {
        const text = encodeStored(ejson({ _id: 'x', ...fields }))
        const projection = ejson(
          Object.fromEntries([...wanted, ...Object.keys(fields).slice(0, 2)].map((one) => [one, true])),
        )
        const slice = compileSlice(projection)
        expect(slice?.(text)).toBe(encode(compileProjection(projection)(decodeStored(text))))
      },
    ),
    { numRuns: 500 },
  )
})

test.each([65_536, 200_000])('a text of more than %d characters is cut as a short one is', (size) => {
  const text = encodeStored(
    ejson({ _id: 'x', long: '长"'.repeat(size / 2), n: 1, after: [{ n: 2 }, 'n'], end: -7 }),
  )
  const projection = ejson({ n: 1, after: 1, end: 1 })
  expect(compileSlice(projection)?.(text)).toBe(encode(compileProjection(projection)(decodeStored(text))))
})

test.each([{}, { a: 0 }, { 'a.b': 1 }, { a: { $slice: 1 } }, { _id: 0, a: 1 }, { a: 2 }])(
  '%j takes the other way',
  (projection) => {
    expect(compileSlice(ejson(projection))).toBeNull()
  },
)
