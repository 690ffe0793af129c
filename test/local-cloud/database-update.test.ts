import { makeDatabase, type TestDatabase } from '../support/database'

let database: TestDatabase
beforeEach(() => {
  database = makeDatabase({ things: { indexes: [] } })
})
afterEach(() => database.close())

const result = () => {
  const { _id, ...fields } = database.find('things', {}).list[0] ?? {}
  return fields
}

test.each<[string, object, object, object]>([
  ['sets a nested field and makes its parents', { a: 1 }, { $set: { 'b.c': 2 } }, { a: 1, b: { c: 2 } }],
  ['sets an item of an array', { a: [1, 2] }, { $set: { 'a.1': 9, 'a.3': 4 } }, { a: [1, 9, null, 4] }],
  ['adds', { a: 1, b: 1.5 }, { $inc: { a: 2, b: 0.5, c: 7 } }, { a: 3, b: 2, c: 7 }],
  ['multiplies', { a: 3 }, { $mul: { a: 2, b: 5 } }, { a: 6, b: 0 }],
  [
    'keeps the least and the greatest',
    { a: 3, b: 3, c: 3 },
    { $min: { a: 2, b: 4 }, $max: { c: 9, d: 1 } },
    { a: 2, b: 3, c: 9, d: 1 },
  ],
  [
    'unsets',
    { a: 1, b: { c: 1, d: 2 }, e: [1, 2] },
    { $unset: { a: '', 'b.c': '', 'e.0': '', x: '' } },
    { b: { d: 2 }, e: [null, 2] },
  ],
  ['renames', { a: 1, b: { c: 2 } }, { $rename: { a: 'z', 'b.c': 'b.d', x: 'y' } }, { b: { d: 2 }, z: 1 }],
  ['pushes one and makes the array', { a: [1] }, { $push: { a: 2, b: 'x' } }, { a: [1, 2], b: ['x'] }],
  [
    'pushes many at a position',
    { a: [1, 4] },
    { $push: { a: { $each: [2, 3], $position: 1 } } },
    { a: [1, 2, 3, 4] },
  ],
  [
    'pushes at a position from the end',
    { a: [1, 3] },
    { $push: { a: { $each: [2], $position: -1 } } },
    { a: [1, 2, 3] },
  ],
  [
    'pushes, sorts and cuts',
    { a: [{ s: 2 }] },
    { $push: { a: { $each: [{ s: 5 }, { s: 1 }], $sort: { s: -1 }, $slice: 2 } } },
    { a: [{ s: 5 }, { s: 2 }] },
  ],
  ['pushes and keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  ['pops at either end', { a: [1, 2, 3], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2] }],
  [
    'pulls a value and by condition',
    { a: [1, 2, 1], b: [1, 5, 9], c: [{ k: 1 }, { k: 2 }] },
    { $pull: { a: 1, b: { $gte: 5 }, c: { k: 2 } } },
    { a: [2], b: [1], c: [{ k: 1 }] },
  ],
  ['pulls all of a list', { a: [1, 2, 3, 2] }, { $pullAll: { a: [2, 3] } }, { a: [1] }],
  [
    'adds to a set what is not there',
    { a: [1] },
    { $addToSet: { a: { $each: [1, 2, 2] }, b: { x: 1 } } },
    { a: [1, 2], b: [{ x: 1 }] },
  ],
  [
    'takes nothing from a missing array',
    { a: 1 },
    { $pull: { x: 1 }, $pop: { y: 1 }, $pullAll: { z: [1] } },
    { a: 1 },
  ],
])('%s', (_name, before, update, after) => {
  database.add('things', [{ _id: 'x', ...before }])
  expect(database.update('things', {}, update).message).toBe('')
  expect(result()).toEqual(after)
})

test.each<[string, object, string]>([
  ['a number added to a text', { $inc: { text: 1 } }, 'non-numeric'],
  ['an item pushed to a number', { $push: { number: 1 } }, 'must be an array'],
  ['a field inside a number', { $set: { 'number.a': 1 } }, 'Cannot create field'],
  ['a change of the id', { $set: { _id: 'y' } }, 'immutable'],
  ['a field and its parent', { $set: { a: 1, 'a.b': 2 } }, 'conflict'],
  ['one field twice', { $set: { a: 1 }, $inc: { a: 2 } }, 'conflict'],
  ['a positional path', { $set: { 'list.$.a': 1 } }, '没有实现'],
  ['an unknown operator', { $frobnicate: { a: 1 } }, 'unknown update operator'],
  ['a plain document', { a: 1 }, 'object'],
  ['nothing', {}, 'empty'],
  ['a dollar name stored', { $set: { a: { $bad: 1 } } }, 'not allowed'],
  ['an integer beyond 64 bits', { $mul: { long: 4 } }, '64 bits'],
])('%s is refused and changes no document', (_name, update, text) => {
  const before = { number: 1, text: 't', list: [{ a: 1 }], long: 2 ** 62 }
  database.add('things', [
    { _id: 'a', text: 1, n: 0, list: [], number: [] },
    { _id: 'b', ...before },
  ])
  const [first] = database.find('things', { _id: 'a' }).list
  expect(database.update('things', {}, update)).toMatchObject({ message: expect.stringContaining(text) })
  expect(database.find('things', { _id: 'a' }).list).toEqual([first])
  expect(database.find('things', { _id: 'b' }).list).toEqual([{ _id: 'b', ...before }])
})

test('numbers keep their types: int32 grows into int64, a double stays a double', () => {
  const raw = (text: string) => database.ask('insertDocument', { collectionName: 'things', data: [text] })
  raw(
    '{"_id":"x","i":{"$numberInt":"2147483647"},"d":{"$numberDouble":"1.0"},"l":{"$numberLong":"9007199254740993"}}',
  )
  database.update('things', {}, { $inc: { i: 1, d: 1, l: 2 } })
  expect(database.ask('getDocument', { collectionName: 'things' }).data.list).toEqual([
    '{"_id":"x","i":{"$numberLong":"2147483648"},"d":{"$numberDouble":"2.0"},"l":{"$numberLong":"9007199254740995"}}',
  ])
})

test('updated counts the documents that changed, not those that matched', () => {
  database.add('things', [{ a: 1 }, { a: 2 }])
  expect(database.update('things', {}, { $set: { a: 2 } }).data).toEqual({ updated: 1, upsert_id: null })
  expect(database.update('things', {}, { $set: { a: 2 } }).data).toEqual({ updated: 0, upsert_id: null })
  expect(database.update('things', {}, { $inc: { a: 1 } }, { multi: false }).data).toEqual({
    updated: 1,
    upsert_id: null,
  })
})

test('a set replaces what is there and creates what is not', () => {
  const set = (_id: string, data: object) =>
    database.update('things', { _id }, data, { merge: false, upsert: true, multi: false })
  expect(set('x', { a: 1 }).data).toEqual({ updated: 0, upsert_id: 'x' })
  expect(set('x', { b: 2 }).data).toEqual({ updated: 1, upsert_id: null })
  expect(set('x', { b: 2 }).data).toEqual({ updated: 0, upsert_id: null })
  expect(database.find('things', {}).list).toEqual([{ _id: 'x', b: 2 }])
})
