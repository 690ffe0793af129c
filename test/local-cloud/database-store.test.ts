import { openSqlite } from '../../local-cloud/database/store/sqlite'
import { makeDatabase } from '../support/database'

const PHONE = [{ name: 'phone', keys: [['phone', 1]], unique: true }] as const
const BOARD = [
  {
    name: 'board',
    keys: [
      ['contest', 1],
      ['score', -1],
    ],
  },
] as const

test('a second insert with the same id is refused and changes nothing', () => {
  const database = makeDatabase({ things: { indexes: [] } })
  database.add('things', [{ _id: 'x', a: 1 }])
  const refused = database.add('things', [{ _id: 'y' }, { _id: 'x', a: 2 }])
  expect(refused.code).toBe('DATABASE_REQUEST_FAILED')
  expect(refused.message).toBe(
    'E11000 duplicate key error collection: things index: _id_ dup key: { _id: "x" }',
  )
  expect(database.find('things', {}).list).toEqual([{ _id: 'x', a: 1 }])
})

test('a generated id is 32 hex digits and comes first in the document', () => {
  const database = makeDatabase({ things: { indexes: [] } })
  const [id] = database.add('things', [{ a: 1 }]).data.insertedIds as string[]
  expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(Object.keys(database.find('things', {}).list[0] ?? {})).toEqual(['_id', 'a'])
})

test('a number and a text of the same look are two ids; 1 and 1.0 are one', () => {
  const database = makeDatabase({ things: { indexes: [] } })
  expect(database.add('things', [{ _id: 1 }, { _id: '1' }]).data.insertedIds).toEqual([1, '1'])
  const data = ['{"_id":{"$numberDouble":"1.0"}}']
  expect(database.ask('insertDocument', { collectionName: 'things', data }).message).toContain('E11000')
})

test('in a unique index a missing field counts as null, and null only once', () => {
  const database = makeDatabase({ members: { indexes: PHONE } })
  expect(database.add('members', [{ _id: 'a' }]).code).toBeNull()
  expect(database.add('members', [{ _id: 'b', phone: null }]).message).toBe(
    'E11000 duplicate key error collection: members index: phone dup key: { phone: null }',
  )
  expect(
    database.add('members', [
      { _id: 'c', phone: '1' },
      { _id: 'd', phone: '2' },
    ]).code,
  ).toBeNull()
  expect(database.update('members', { _id: 'd' }, { $set: { phone: '1' } }).message).toContain('E11000')
  expect(database.update('members', {}, { $set: { phone: '7' } }).message).toContain('E11000')
  expect(database.find('members', { phone: '7' }).list).toEqual([])
})

test('an array in a unique field is refused by name instead of being guessed at', () => {
  const database = makeDatabase({ members: { indexes: PHONE } })
  expect(database.add('members', [{ phone: ['1', '2'] }])).toMatchObject({
    code: 'LOCAL_CLOUD_NOT_IMPLEMENTED',
    message: expect.stringContaining('phone'),
  })
})

test('a collection that was neither declared nor created is missing for every action', () => {
  const database = makeDatabase({ things: { indexes: [] } })
  const stages = [{ stageKey: '$limit', stageValue: '1' }]
  for (const action of [
    'insertDocument',
    'getDocument',
    'calculateDocument',
    'modifyDocument',
    'removeDocument',
    'aggregateDocuments',
  ])
    expect(database.ask(action, { collectionName: 'nope', data: ['{}'], stages }).code).toBe(
      'DATABASE_COLLECTION_NOT_EXIST',
    )
  expect(database.ask('addCollection', { collectionName: 'nope' }).code).toBeNull()
  expect(database.find('nope', {}).list).toEqual([])
  expect(database.ask('addCollection', { collectionName: 'nope' }).code).toBe(
    'DATABASE_COLLECTION_ALREADY_EXIST',
  )
})

test('a statement that read many rows reads one row by its own parameters', () => {
  const sqlite = openSqlite(':memory:')
  sqlite.exec("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT); INSERT INTO t VALUES (1, 'a')")
  const sql = 'SELECT doc FROM t LIMIT ? OFFSET ?'
  expect([sqlite.rows(sql, [10, 0]), sqlite.row(sql, [1, 1])]).toEqual([[['a']], undefined])
  sqlite.close()
})

test('the inspector reads pages as relaxed EJSON and hears of a bad filter', () => {
  const database = makeDatabase({ runs: { indexes: BOARD } })
  database.add('runs', [
    { _id: 'a', contest: 'c', at: new Date(0) },
    { _id: 'b', contest: 'd' },
  ])
  expect(database.browse('runs', '{"contest":"c"}', 0, 10)).toEqual({
    documents: [{ _id: 'a', contest: 'c', at: { $date: '1970-01-01T00:00:00.000Z' } }],
    total: 1,
    index: 'board',
    scanned: 1,
  })
  expect(database.browse('runs', '', 1, 1)).toMatchObject({ total: 2, documents: [{ _id: 'b' }] })
  expect(database.browse('runs', '{', 0, 10)).toMatchObject({ code: 'INVALID_PARAM' })
  expect(database.collections()).toEqual([{ name: 'runs', count: 2, indexes: BOARD }])
})
