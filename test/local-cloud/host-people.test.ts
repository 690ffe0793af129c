import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Answer, cloudWith, json, send as sendTo, temporaryFolder } from './host-support'

const site = temporaryFolder()
writeFileSync(path.join(site, 'index.html'), '<p>the app</p>')
writeFileSync(path.join(site, 'app.3f2a9c01.js'), 'app()')

const cloud = cloudWith(['asker'], { site, rules: { '*': { invoke: true }, shut: { invoke: false } } })

const send = (urlPath: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  sendTo(cloud(), urlPath, headers, method, body)

const callAs = (cookie: string, event = '{}', name = 'asker') =>
  send(`/_/call/${name}`, { ...json, ...(cookie ? { cookie } : {}) }, 'POST', event)
const openidIn = ({ text }: Answer) => JSON.parse(text).result.context.OPENID as string
const cookieOf = ({ headers }: Answer) => String(headers['set-cookie']?.[0]).split(';')[0] ?? ''

test('a call without a cookie makes a new person and keeps them', async () => {
  const first = await callAs('')
  expect(openidIn(first)).toMatch(/^o[A-Za-z0-9_-]{27}$/)
  expect(first.headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict$/)
  const second = await callAs(cookieOf(first))
  expect(openidIn(second)).toBe(openidIn(first))
  expect(second.headers['set-cookie']).toBeUndefined()
  expect(
    cloud()
      .people()
      .find(({ openid }) => openid === openidIn(first))?.label,
  ).toMatch(/^会员 \d+$/)
})

test('a browser keeps its person when it meets a cloud that does not know them', async () => {
  const openid = `o${'a'.repeat(27)}`
  expect(openidIn(await callAs(`local-cloud-who=${openid}`))).toBe(openid)
})

test('a cookie that is no openid makes a new person', async () => {
  for (const nonsense of ['12345', 'o', '%', '../x']) {
    const answer = await callAs(`local-cloud-who=${nonsense}`)
    expect(openidIn(answer)).toMatch(/^o[A-Za-z0-9_-]{27}$/)
  }
})

test('a cookie of nobody calls without a person', async () => {
  expect(openidIn(await callAs('local-cloud-who=nobody'))).toBeUndefined()
})

test('a registered person is called by the openid that the project gave', async () => {
  cloud().addPerson({ openid: 'o-chair', label: '主席' })
  expect(openidIn(await callAs('local-cloud-who=o-chair'))).toBe('o-chair')
  expect(() => cloud().addPerson({ openid: '123', label: 'digits' })).toThrow('cannot be an openid')
})

test('opening the app makes a person before its first calls', async () => {
  const page = await send('/', { 'sec-fetch-dest': 'document' })
  expect(cookieOf(page)).toMatch(/^local-cloud-who=o/)
  expect((await send('/app.3f2a9c01.js')).headers['set-cookie']).toBeUndefined()
})

test('a malformed call is answered, never obeyed', async () => {
  expect((await callAs('', '{')).status).toBe(400)
  expect((await callAs('', '"text"')).status).toBe(400)
  expect((await callAs('', `{"x":"${'x'.repeat(7.1 * 1024 * 1024)}"}`)).status).toBe(413)
  expect((await send('/_/call/asker', { 'content-type': 'text/plain' }, 'POST', '{}')).status).toBe(415)
  expect((await send('/_/call/asker')).status).toBe(405)
  expect(JSON.parse((await callAs('', '{}', 'none')).text)).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(JSON.parse((await callAs('', '{}', 'shut')).text)).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test('the inspector answers its page, its questions and its changes', async () => {
  expect((await send('/_/')).headers['content-type']).toBe('text/html; charset=utf-8')
  expect(JSON.parse((await send('/_/api/state')).text)).toMatchObject({
    offset: 0,
    functions: ['asker'],
    site: true,
  })
  expect((await send('/_/api/__proto__')).status).toBe(404)
  expect((await send('/_/api/clock', json, 'POST', '{"advance":60000}')).status).toBe(200)
  expect(cloud().clock.offset()).toBe(60_000)
  expect((await send('/_/api/clock', json, 'POST', '{"moveTo":1e300}')).status).toBe(400)
  expect((await send('/_/api/clock', {}, 'POST', '{"reset":true}')).status).toBe(415)
  expect((await send('/_/api/clock', json, 'POST', '{"reset":true}')).status).toBe(200)
  const made = await send('/_/api/people', json, 'POST', '{"label":"王大姐"}')
  expect(JSON.parse(made.text)).toMatchObject({ label: '王大姐' })
  expect(openidIn(await callAs(cookieOf(made)))).toBe(JSON.parse(made.text).openid)
  expect((await send('/_/api/become', json, 'POST', '{"openid":"o-unknown"}')).status).toBe(400)
  const calls = JSON.parse((await send('/_/api/calls')).text)
  const call = JSON.parse((await send(`/_/api/call?id=${calls[0].callId}`)).text)
  expect(call).toMatchObject({ function: 'asker', outcome: { ok: true }, database: [], event: {} })
})
