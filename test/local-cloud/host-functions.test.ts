import { cloudWith, member } from './host-support'

const cloud = cloudWith(['asker', 'trouble', 'relay', 'book'], {
  environment: { SECRET: 'told' },
  rules: { '*': { invoke: true }, book: { invoke: false } },
})

interface Said {
  before: Record<string, unknown>
  context: Record<string, unknown>
  environment: Record<string, unknown>
  requestId: string
  served: number
  event: unknown
  dates: Record<string, unknown>
}

async function ask(name: string, event: unknown = {}, who = member('li')) {
  const outcome = await cloud().call(name, event, who)
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`)
  return outcome.result as Said
}

const wrong = async (name: string, event: unknown) => {
  const outcome = await cloud().call(name, event, member('li'))
  return outcome.ok ? { code: 'OK', message: '' } : { code: outcome.code, message: outcome.message }
}

test('a function sees who calls it through the SDK', async () => {
  const { context, environment } = await ask('asker')
  expect(context).toEqual({
    OPENID: 'o-li',
    APPID: 'wx1',
    UNIONID: 'u-li',
    CLIENTIP: '127.0.0.1',
    ENV: 'local-env',
    SOURCE: 'wx_client',
  })
  expect(environment).toEqual({ secret: 'told' })
})

test('the same warm instance sees another person in the next call', async () => {
  const first = await ask('asker', {}, member('li'))
  const second = await ask('asker', {}, member('wang'))
  expect([first.context['OPENID'], second.context['OPENID']]).toEqual(['o-li', 'o-wang'])
  expect(second.served).toBe(first.served + 1)
})

test('two people at once are answered side by side, each as themselves', async () => {
  const said = await Promise.all([
    ask('asker', { holdUntil: 'door' }, member('li')),
    ask('asker', { holdUntil: 'door' }, member('wang')),
  ])
  expect(said.map(({ before, context }) => [before['OPENID'], context['OPENID']])).toEqual([
    ['o-li', 'o-li'],
    ['o-wang', 'o-wang'],
  ])
})

test('nobody is logged in when the call has no person', async () => {
  const outcome = await cloud().call('asker', {}, null)
  const { context } = (outcome as { result: Said }).result
  expect(context['OPENID']).toBeUndefined()
  expect(context['SOURCE']).toBe('wx_client')
})

test('the event and the reply travel as JSON', async () => {
  const said = await ask('asker', { on: new Date(0), missing: undefined })
  expect(said.event).toEqual({ on: '1970-01-01T00:00:00.000Z' })
  expect(Object.keys(said)).not.toContain('nothing')
})

test('the Date of a function and the server date follow the moved clock', async () => {
  const eve = Date.UTC(2031, 1, 1)
  cloud().clock.moveTo(eve)
  const { dates } = await ask('asker')
  const note = (await cloud().call('relay', { to: 'book', data: { id: 'n1' } }, member('li'))) as {
    result: { result: { at: number } }
  }
  cloud().clock.reset()
  for (const moment of [dates['now'], dates['made'], dates['text'], note.result.result.at]) {
    expect(moment).toBeGreaterThanOrEqual(eve - 1000)
    expect(moment).toBeLessThan(eve + 60_000)
  }
  expect(dates).toMatchObject({
    given: '1970-01-01T00:00:00.000Z',
    isDate: true,
    utc: Date.UTC(2026, 0, 1),
    parsed: Date.UTC(2026, 0, 1),
    length: 7,
  })
})

test('a thrown error is the outcome, with its message', async () => {
  expect(await wrong('trouble', { kind: 'throw' })).toEqual({
    code: 'FAILED',
    message: 'the union stamp is missing',
  })
})

test.each(['loop', 'never'])('a function that does not end in time is stopped (%s)', async (kind) => {
  expect((await wrong('trouble', { kind })).code).toBe('TIMEOUT')
  expect(await cloud().call('trouble', { kind: 'well' }, null)).toMatchObject({ ok: true, result: 'well' })
})

test.each(['exit', 'crash', 'big', 'bigint'])(
  'a function that breaks is FAILED and the next call is well (%s)',
  async (kind) => {
    expect((await wrong('trouble', { kind })).code).toBe('FAILED')
    expect(await cloud().call('trouble', { kind: 'well' }, null)).toMatchObject({ ok: true, result: 'well' })
  },
)

test('a function that is not there is NOT_FOUND, whatever its name', async () => {
  for (const name of ['missing', '../trouble', '', 'trouble/../trouble', '__proto__', 'constructor'])
    expect((await wrong(name, {})).code).toBe('NOT_FOUND')
})

test('a function that the rules close to clients is FORBIDDEN to them and open to other functions', async () => {
  expect((await wrong('book', { id: 'n2' })).code).toBe('FORBIDDEN')
  expect(await ask('relay', { to: 'book', data: { id: 'n2' } })).toMatchObject({
    result: { at: expect.any(Number) },
  })
})

test('a function calls another, which sees the same person', async () => {
  const { result } = (await ask('relay', { to: 'asker', data: { a: 1 } }, member('wang'))) as unknown as {
    result: Said
  }
  expect(result.context).toMatchObject({ OPENID: 'o-wang', UNIONID: 'u-wang', SOURCE: 'wx_client,scf' })
  expect(result.event).toEqual({ a: 1 })
})

test('a failure of the called function reaches the caller as the SDK reports it', async () => {
  expect(await ask('relay', { to: 'trouble', data: { kind: 'throw' } })).toMatchObject({
    errCode: -1, // what SDK 4.0.2 makes of FUNCTIONS_EXECUTE_FAIL: callFunction drops the code
    errMsg: expect.stringContaining('the union stamp is missing'),
  })
})

test('the records tell who called what, what it printed and which database calls it made', async () => {
  cloud().journal.clear()
  const outcome = await cloud().call('relay', { to: 'book', data: { id: 'n3' } }, member('zhao'))
  const [inner, outer] = cloud().calls().slice(-2).reverse()
  expect(outer).toMatchObject({
    callId: outcome.callId,
    function: 'relay',
    trigger: 'client',
    openid: 'o-zhao',
  })
  expect(inner).toMatchObject({
    function: 'book',
    trigger: 'function',
    openid: 'o-zhao',
    outcome: { ok: true },
  })
  const entries = cloud().journal.entries()
  expect(entries.map(({ callId }) => callId)).toEqual([inner?.callId, inner?.callId])
  expect(entries.map(({ action, collection }) => `${action} ${collection}`)).toEqual([
    'database.insertDocument notes',
    'database.getDocument notes',
  ])
})

test('a script outside any function is the administrator: no call is charged and no rule holds it', async () => {
  const before = { ...process.env }
  Object.assign(process.env, cloud().sdkEnvironment())
  cloud().journal.clear()
  const sdk = await import('wx-server-sdk')
  sdk.init({ env: 'local-env' })
  await sdk
    .database()
    .collection('notes')
    .add({ data: { _id: 'seeded' } })
  const called = (await sdk.callFunction({ name: 'book', data: { id: 'n4' } })) as { result: unknown }
  process.env = before
  expect(called.result).toMatchObject({ at: expect.any(Number) })
  const book = cloud().calls().at(-1)
  expect(book).toMatchObject({ function: 'book', trigger: 'host', openid: null })
  expect(
    cloud()
      .journal.entries()
      .map(({ callId }) => callId),
  ).toEqual([null, book?.callId, book?.callId])
})

test('what a function prints is kept with its call', async () => {
  const { requestId } = await ask('asker', {}, member('qian'))
  const record = cloud()
    .calls()
    .find(({ callId }) => callId === requestId)
  expect(record?.logs).toEqual([{ level: 'info', text: 'asked by o-qian' }])
})
