import cloud from 'wx-server-sdk'
import { pointSdkAt } from '../support/database-server'
import { cloudWith, send } from './host-support'

const here = cloudWith([], {
  collections: { notes: { indexes: [{ name: 'by_time', keys: [['at', 1]] }] }, meetings: { indexes: [] } },
})
let said: string[] = []

beforeAll(async () => {
  pointSdkAt('http://127.0.0.1:9')
  cloud.init({ env: 'local-env' })
  Object.assign(process.env, here().sdkEnvironment())
  const notes = Array.from({ length: 10_000 }, (_, at) => ({ _id: `n${at}`, at, mark: at % 7, ms: at }))
  for (let from = 0; from < notes.length; from += 2000)
    await cloud
      .database()
      .collection('notes')
      .add({ data: notes.slice(from, from + 2000) as object })
})
beforeEach(() => {
  said = []
  jest.spyOn(console, 'warn').mockImplementation((line) => void said.push(String(line)))
})
afterEach(() => jest.restoreAllMocks())

const notes = () => cloud.database().collection('notes')

test('a query over ten thousand documents without an index is named once, by collection and fields', async () => {
  await notes().where({ mark: 3 }).orderBy('ms', 'desc').limit(5).get()
  await notes().where({ mark: 4 }).orderBy('ms', 'desc').limit(9).get()
  await notes()
    .where({ mark: 3 })
    .update({ data: { ms: 1 } })
  expect(said).toEqual([
    'Missing index: notes { mark } order { ms } looked at 10000 documents one by one.',
    'Missing index: notes { mark } looked at 10000 documents one by one.',
  ])
  const named = here()
    .journal.entries()
    .flatMap(({ missingIndex }) => missingIndex ?? [])
  expect(named).toEqual(['notes { mark } order { ms }', 'notes { mark } order { ms }', 'notes { mark }'])
})

test('a query that an index answers, and the count of a whole collection, are not', async () => {
  await notes().where({ at: 3 }).get()
  await notes().limit(5).get()
  await notes().count()
  expect(said).toEqual([])
})

test('looking at documents in the inspector says it too', async () => {
  const filter = encodeURIComponent('{"mark":{"$numberInt":"99"}}')
  const { text } = await send(here(), `/_/api/documents?collection=notes&filter=${filter}`)
  expect(JSON.parse(text)).toMatchObject({ index: null, scanned: 10_000, unindexed: true })
})
