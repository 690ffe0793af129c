import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { buildFunctions, member, temporaryFolder } from './host-support'

const functionsDir = temporaryFolder()
const dataDir = path.join(temporaryFolder(), 'data')
const started: LocalCloud[] = []

async function start() {
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    collections: { notes: { indexes: [] } },
    timers: 'hand',
  })
  started.push(cloud)
  return cloud
}

beforeAll(() => buildFunctions(functionsDir, ['shelf', 'book', 'trouble']))
afterEach(() => Promise.all(started.splice(0).map((cloud) => cloud.stop())))

test('people, files and the moved clock are there after a restart', async () => {
  const first = await start()
  first.addPerson({ openid: 'o-chair', label: '主席' })
  first.clock.advance(86_400_000)
  const put = await first.call('shelf', { do: 'put', cloudPath: 'a.txt', text: 'kept' }, member('li'))
  await first.stop()

  const second = await start()
  expect(second.people()).toEqual([{ openid: 'o-chair', label: '主席' }])
  expect(second.clock.offset()).toBe(86_400_000)
  const { fileID } = (put as unknown as { result: { fileID: string } }).result
  expect(await second.call('shelf', { do: 'read', fileID }, null)).toMatchObject({ result: 'kept' })
})

test('documents are there after a restart', async () => {
  const first = await start()
  expect(await first.call('book', { id: 'kept' }, null)).toMatchObject({ ok: true })
  await first.stop()
  const again = await (await start()).call('book', { id: 'kept' }, null)
  expect(again).toMatchObject({ ok: false, message: expect.stringMatching(/duplicate/i) })
})

test('a second start on the same data is refused, and the first goes on', async () => {
  const first = await start()
  await expect(start()).rejects.toMatchObject({
    code: 'DATA_BUSY',
    message: expect.stringContaining(`process ${process.pid}`),
  })
  expect(await first.call('trouble', { kind: 'well' }, null)).toMatchObject({ ok: true })
})

test('a lock that a dead process left behind is taken over', async () => {
  const lock = path.join(dataDir, 'lock')
  for (const left of ['2147483646', String(process.pid), 'no number']) {
    writeFileSync(lock, left)
    const cloud = await start()
    expect(readFileSync(lock, 'utf8')).toBe(String(process.pid))
    await cloud.stop()
    expect(existsSync(lock)).toBe(false)
  }
})

test('a changed function is loaded anew by the next call', async () => {
  const cloud = await start()
  const file = path.join(functionsDir, 'trouble', 'index.js')
  expect(await cloud.call('trouble', { kind: 'well' }, null)).toMatchObject({ result: 'well' })
  writeFileSync(file, 'exports.main = () => "newer"')
  expect(await cloud.call('trouble', { kind: 'well' }, null)).toMatchObject({ result: 'newer' })
  writeFileSync(file, 'exports.main = 3')
  expect(await cloud.call('trouble', {}, null)).toMatchObject({
    code: 'FAILED',
    message: expect.stringContaining('no function named main'),
  })
})

test('more calls than instances wait for their turn', async () => {
  writeFileSync(
    path.join(functionsDir, 'trouble', 'index.js'),
    'let n = 0; exports.main = async () => { await new Promise((r) => setImmediate(r)); return ++n }',
  )
  const cloud = await startLocalCloud({ dataDir: null, functionsDir, collections: {}, maxInstances: 1 })
  started.push(cloud)
  const outcomes = await Promise.all([1, 2, 3].map(() => cloud.call('trouble', {}, null)))
  expect(outcomes.map((outcome) => outcome.ok && outcome.result)).toEqual([1, 2, 3])
})

test('a call that waits too long for its turn is a TIMEOUT', async () => {
  writeFileSync(
    path.join(functionsDir, 'trouble', 'index.js'),
    'exports.main = () => new Promise(() => setInterval(() => 0, 1000))',
  )
  const cloud = await startLocalCloud({ dataDir: null, functionsDir, collections: {}, maxInstances: 1 })
  started.push(cloud)
  const outcomes = await Promise.all([1, 2, 3].map(() => cloud.call('trouble', {}, null)))
  expect(outcomes.map((outcome) => !outcome.ok && outcome.code)).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT'])
})

test('stopping ends calls under way, and stopping twice does nothing more', async () => {
  writeFileSync(path.join(functionsDir, 'trouble', 'index.js'), 'exports.main = () => { for (;;); }')
  const cloud = await start()
  const hanging = cloud.call('trouble', {}, null)
  await Promise.all([cloud.stop(), cloud.stop()])
  expect(await hanging).toMatchObject({ ok: false, code: 'FAILED' })
  expect(await cloud.call('trouble', {}, null)).toMatchObject({ ok: false, code: 'FAILED' })
  await expect(fetch(cloud.url)).rejects.toThrow()
})
