import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../local-cloud/database/index'
import { openSqlite } from '../../local-cloud/database/store/sqlite'
import { makeDatabase } from '../support/database'

const folder = mkdtempSync(join(tmpdir(), 'database-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0
const newFile = () => join(folder, `${files++}.sqlite`)

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

test('a reopened file has every document, collection and index, and what it knew of arrays', () => {
  const file = newFile()
  const collections = { runs: { indexes: BOARD } }
  const first = makeDatabase(collections, file)
  first.ask('addCollection', { collectionName: '新的' })
  first.add('新的', [{ _id: 'n' }])
  first.add('runs', [
    { _id: 'a', contest: 'c', score: 1 },
    { _id: 'b', contest: ['c', 'd'], score: 2 },
  ])
  first.close()
  const again = makeDatabase(collections, file)
  expect(again.collections().map(({ name, count }) => [name, count])).toEqual([
    ['runs', 2],
    ['新的', 1],
  ])
  expect(again.find('runs', { contest: 'c' }, { order: { score: -1 } }).list.map(({ _id }) => _id)).toEqual([
    'b',
    'a',
  ])
  expect(again.find('新的', {}).list).toEqual([{ _id: 'n' }])
  again.close()
})

test('a refused write leaves no trace in what the file knows of arrays', () => {
  const file = newFile()
  const collections = { runs: { indexes: BOARD } }
  const first = makeDatabase(collections, file)
  first.add('runs', [{ _id: 'a', contest: 'c' }])
  expect(first.add('runs', [{ _id: 'b', contest: ['x'] }, { _id: 'a' }]).message).toContain('E11000')
  expect(first.find('runs', { contest: 'c' }).trace.index).toBe('board')
  first.add('runs', [{ _id: 'b', contest: ['c'] }])
  first.close()
  const again = makeDatabase(collections, file)
  expect(again.find('runs', { contest: 'c' }).list).toHaveLength(2)
  again.close()
})

test('changed index declarations are rebuilt over the documents that are there', () => {
  const file = newFile()
  const documents = Array.from({ length: 5000 }, (_, at) => ({
    _id: `d${at}`,
    contest: `c${at % 3}`,
    score: at % 100,
    phone: `p${at}`,
  }))
  const first = makeDatabase({ runs: { indexes: [] } }, file)
  first.add('runs', documents)
  expect(first.find('runs', { contest: 'c1', score: 7 }).trace.index).toBeNull()
  first.close()
  for (const [indexes, name] of [
    [BOARD, 'board'],
    [[...BOARD, ...PHONE], 'board'],
    [PHONE, null],
    [
      [
        {
          ...BOARD[0],
          keys: [
            ['score', 1],
            ['contest', 1],
          ] as const,
        },
      ],
      'board',
    ],
    [[], null],
  ] as const) {
    const database = makeDatabase({ runs: { indexes } }, file)
    const { list, trace } = database.find('runs', { contest: 'c1', score: 7 })
    expect([list.length, trace.index]).toEqual([17, name])
    expect(database.find('runs', { _id: 'd4999' }).list).toEqual([documents[4999]])
    expect(database.find('runs', {}, { limit: 3 }).list).toEqual(documents.slice(0, 3))
    database.close()
  }
})

test('a unique index over duplicates stops the start and leaves the file as it was', () => {
  const file = newFile()
  const first = makeDatabase({ members: { indexes: [] } }, file)
  first.add('members', [
    { _id: 'a', phone: '1' },
    { _id: 'b', phone: '1' },
  ])
  first.close()
  expect(() => makeDatabase({ members: { indexes: PHONE } }, file)).toThrow('phone')
  const again = makeDatabase({ members: { indexes: [] } }, file)
  expect(again.find('members', {}).list).toHaveLength(2)
  again.close()
})

test('a file of another layout version is refused', () => {
  const file = newFile()
  const sqlite = openSqlite(file)
  sqlite.exec('PRAGMA user_version = 99')
  sqlite.close()
  expect(() => openDatabase({ file, collections: {}, now: Date.now })).toThrow('99')
})
