import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local-cloud'
import { openState } from '../../local-cloud/state/open'
import { buildFunctions, json, member, send, temporaryFolder } from './host-support'
import { wechat } from './wechat-support'

const functionsDir = temporaryFolder()
const folder = temporaryFolder()
const started: LocalCloud[] = []
const ndjson = { 'content-type': 'application/x-ndjson' }

async function start(options: Partial<LocalCloudOptions> = {}) {
  const collections = { notes: { indexes: [{ name: 'id', keys: [['n', 1]], unique: true }] } } as const
  const cloud = await startLocalCloud({
    dataDir: null,
    functionsDir,
    collections,
    timers: 'hand',
    wechat,
    ...options,
  })
  started.push(cloud)
  return cloud
}

/** A cloud with something of everything, and the id of its file. */
async function lived(options: Partial<LocalCloudOptions> = {}) {
  const cloud = await start(options)
  const text = '安全生产'.repeat(20_000)
  const put = await cloud.call('shelf', { do: 'put', cloudPath: 'a/安.txt', text }, member('li'))
  await cloud.call('book', { id: 'first' }, null)
  cloud.addPerson({ openid: 'o-chair', label: '主席' })
  cloud.clock.advance(86_400_000)
  cloud.wechat.grant('o-chair', 'article', 3)
  const { fileID } = (put as unknown as { result: { fileID: string } }).result
  return { cloud, fileID, text }
}

const exported = async (cloud: LocalCloud) => (await send(cloud, '/_/api/export')).text
const imported = (cloud: LocalCloud, state: string) => send(cloud, '/_/api/import', ndjson, 'POST', state)
/** A state without the hour of its export. */
const timeless = (state: string) => state.replace(/"exportedAt":"[^"]*"/, '')

beforeAll(() => buildFunctions(functionsDir, ['shelf', 'book', 'asker']))
afterEach(() => Promise.all(started.splice(0).map((cloud) => cloud.stop())))

test('what was exported comes back whole in another cloud, in place of all that was there', async () => {
  const { cloud, fileID, text } = await lived()
  const state = await exported(cloud)
  const other = await start()
  await other.call('book', { id: 'other' }, null)
  other.addPerson({ openid: 'o-gone', label: '别人' })

  const answer = await imported(other, state)
  expect(JSON.parse(answer.text)).toMatchObject({ documents: 1, files: 1, people: 1 })
  expect(timeless(await exported(other))).toBe(timeless(state))
  expect(other.people()).toEqual([{ openid: 'o-chair', label: '主席' }])
  expect(other.clock.offset()).toBe(86_400_000)
  expect(other.wechat.left('o-chair', 'article')).toBe(3)
  expect(await other.call('shelf', { do: 'read', fileID }, null)).toMatchObject({ result: text })
  expect(await other.call('book', { id: 'first' }, null)).toMatchObject({
    message: expect.stringMatching(/duplicate/i),
  })
  expect(await other.call('book', { id: 'other' }, null)).toMatchObject({
    message: expect.stringContaining('index: id'),
  })
})

test('after an import no instance remembers the old state, and its calls are forgotten', async () => {
  const { cloud } = await lived()
  for (const served of [1, 2])
    expect(await cloud.call('asker', {}, null)).toMatchObject({ result: { served } })
  await imported(cloud, await exported(cloud))
  expect([cloud.calls(), cloud.journal.entries()]).toEqual([[], []])
  expect(await cloud.call('asker', {}, null)).toMatchObject({ result: { served: 1 } })
})

test('a file that is not right to its last line changes nothing, and the line is named', async () => {
  const { cloud } = await lived()
  const state = await exported(cloud)
  const lines = state.split('\n')
  const collection = lines.findIndex((line) => line.startsWith('{"collection":"notes"'))
  const changed = (at: number, ...instead: string[]) => lines.toSpliced(at, 1, ...instead).join('\n')
  const twice = changed(collection, `${lines[collection]}`.replace('"lines":1', '"lines":2'), '{"_id":"x"}')
  for (const [wrong, why] of [
    ['', 'ends too early'],
    ['{"documents":[]}', 'not a state of a local cloud'],
    [state.slice(0, -30), 'no part of a state'],
    [lines.toSpliced(-2, 1).join('\n'), 'ends too early'],
    [changed(0, `${lines[0]}`.replace('State":1', 'State":2')), 'its version is 2'],
    [changed(0, `${lines[0]}`.replace('local-env', 'prod')), 'of the environment "prod"'],
    [twice.replace('{"_id":"x"}', `${lines[collection + 1]}`), 'E11000'],
    [twice, 'E11000'],
    [changed(collection + 1, '{"_id":{"$numberInt":"1.5"}}'), '$numberInt'],
    [changed(collection + 1, 'no EJSON'), `Line ${collection + 2} of the file`],
    [state.replace(/"file":"[^"]*"/, '"file":"../../evil"'), 'no name of a stored file'],
    [state.replace(/"size":\d+/, '"size":1'), 'another size'],
  ] as const) {
    const { status, text } = await imported(cloud, wrong)
    expect([status, text]).toEqual([400, expect.stringContaining(JSON.stringify(why).slice(1, -1))])
    expect(timeless(await exported(cloud))).toBe(timeless(state))
  }
})

test('an import is no form of another page, and is not guessed from JSON', async () => {
  const cloud = await start()
  expect((await send(cloud, '/_/api/import', json, 'POST', '{}')).status).toBe(415)
  const foreign = { ...ndjson, origin: 'https://example.com' }
  expect((await send(cloud, '/_/api/import', foreign, 'POST', '{}')).status).toBe(403)
  expect((await send(cloud, '/_/api/export', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})

test('the command exports and imports a data folder that no cloud runs on', async () => {
  const tsx = path.resolve('node_modules/tsx/dist/cli.mjs')
  const cli = (...args: string[]) =>
    promisify(execFile)(process.execPath, [tsx, 'local-cloud/cli.ts', ...args, '--yes'])
  const [from, to, file] = ['from', 'to', 'state.jsonl'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ]
  const { cloud } = await lived({ dataDir: from })
  const state = await exported(cloud)
  await expect(cli('export', file, '--data', from)).rejects.toMatchObject({
    stderr: expect.stringContaining('in use by process'),
  })
  await cloud.stop()
  await cli('export', file, '--data', from)
  expect((await cli('import', file, '--data', to)).stdout).toContain('1 documents, 1 files and 1 people')
  expect(timeless(await exported(await start({ dataDir: to })))).toBe(timeless(state))
}, 30_000)

test('an import that died halfway is finished by the next start, or as if it had never begun', async () => {
  const data = path.join(folder, 'halfway')
  await (await start({ dataDir: data })).stop()
  const lay = (mark: string) => {
    mkdirSync(path.join(data, 'import', 'files'), { recursive: true })
    const rest = { people: [{ openid: 'o-new', label: mark }], clock: { offset: 5 }, wechat: null }
    writeFileSync(path.join(data, 'import', 'rest.json'), JSON.stringify({ mark, rest }))
  }
  lay('not committed')
  const first = await start({ dataDir: data })
  expect(first.people()).toEqual([])
  await first.stop()

  const { parts, close } = openState(data, 'local-env')
  parts.database.restore('committed', () => undefined)
  close()
  lay('committed')
  const second = await start({ dataDir: data })
  expect(second.people()).toEqual([{ openid: 'o-new', label: 'committed' }])
  expect(second.clock.offset()).toBe(5)
  expect(readdirSync(data)).not.toContain('import')
  await second.stop()
  expect(JSON.parse(readFileSync(path.join(data, 'people.json'), 'utf8'))).toHaveLength(1)
  rmSync(data, { recursive: true })
})
