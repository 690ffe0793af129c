import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { startLocalCloud } from '../../local-cloud'
import { cloudWith, json, send as sendTo, temporaryFolder } from './host-support'

const site = temporaryFolder()
const desk = temporaryFolder()
writeFileSync(path.join(site, 'index.html'), '<p>the app</p>')
writeFileSync(path.join(site, 'app.3f2a9c01.js'), 'app()')
writeFileSync(path.join(site, '.secret'), 'not for you')
mkdirSync(path.join(site, 'docs'))
writeFileSync(path.join(site, 'docs', 'index.html'), '<p>the docs</p>')
writeFileSync(path.join(desk, 'index.html'), '<p>the desk</p>')
writeFileSync(path.join(desk, 'private.txt'), 'outside')
symlinkSync(path.join(desk, 'private.txt'), path.join(site, 'link.txt'))

const cloud = cloudWith([], { site, folders: { '/desk': desk } })

const send = (urlPath: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  sendTo(cloud(), urlPath, headers, method, body)

test('a call in the name of another origin, host or site is refused', async () => {
  const { port } = new URL(cloud().url)
  for (const foreign of [
    { host: 'evil.example' },
    { host: `evil.example:${port}` },
    { host: '127.0.0.1:1' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
  ])
    for (const place of ['/', '/_/', '/_/api/state', '/_/call/asker', '/_/files/a.png'])
      expect((await send(place, foreign as unknown as Record<string, string>)).status).toBe(403)
  expect((await send('/', { host: `localhost:${port}`, origin: `http://localhost:${port}` })).status).toBe(
    200,
  )
  expect((await send('/', { host: `[::1]:${port}` })).status).toBe(200)
})

test('the endpoint of the SDK cannot be guessed', async () => {
  expect((await send('/admin', json, 'POST', '{}')).text).not.toContain('requestId')
  const { pathname } = new URL(JSON.parse(cloud().sdkEnvironment()['TCB_CONTEXT_CNFG'] ?? '{}').URL)
  expect(pathname).toMatch(/^\/admin\/[\w-]{32}\/administrator$/)
  expect((await send(pathname.replace('administrator', 'someone'), json, 'POST', '{}')).status).toBe(404)
})

test('the SDK is answered in its own form when its body is wrong or too large', async () => {
  const { pathname } = new URL(JSON.parse(cloud().sdkEnvironment()['TCB_CONTEXT_CNFG'] ?? '{}').URL)
  for (const body of ['', '{', '[]', 'null', `{"action":"x","y":"${'y'.repeat(7.1 * 1024 * 1024)}"}`]) {
    const answer = await send(pathname, json, 'POST', body)
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.text)).toMatchObject({ code: 'INVALID_PARAM', requestId: expect.any(String) })
  }
  const unknown = await send(pathname, json, 'POST', '{"action":"wx.api","apiName":"a.b"}')
  expect(JSON.parse(unknown.text)).toMatchObject({
    code: 'NOT_IMPLEMENTED',
    message: expect.stringContaining('wx.api a.b'),
  })
})

test('bytes that are no HTTP do not stop the server', async () => {
  const { port } = new URL(cloud().url)
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end('what is this\r\n\r\n'))
    socket.on('close', () => resolve()).on('error', () => undefined)
    socket.resume()
  })
  expect((await send('/')).status).toBe(200)
})

test('the web app is served with its types, hashed files for long, pages never stale', async () => {
  const page = await send('/')
  expect(page).toMatchObject({ status: 200, text: '<p>the app</p>' })
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  })
  expect((await send('/', { 'if-none-match': String(page.headers['etag']) })).status).toBe(304)
  const script = await send('/app.3f2a9c01.js')
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect(script.headers['cache-control']).toContain('immutable')
  expect((await send('/contest/42')).text).toBe('<p>the app</p>')
  expect((await send('/missing.js')).status).toBe(404)
  expect((await send('/docs/')).text).toBe('<p>the docs</p>')
})

test('a folder has its own path and its own index', async () => {
  expect((await send('/desk')).headers['location']).toBe('/desk/')
  expect((await send('/desk/any/page')).text).toBe('<p>the desk</p>')
  expect((await send('/desktop')).text).toBe('<p>the app</p>')
})

test('no path leads out of a served folder', async () => {
  for (const trick of [
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc',
    '/.secret',
    '/link.txt',
    '/%00.js',
    '/%',
    '/desk/..%2f.secret',
    '//etc/passwd.txt',
    '/_/..%2f..%2f..%2fpackage.json',
    '/_/files/..%2f..%2fclock.json',
  ]) {
    const { status, text } = await send(trick)
    expect({ trick, leaked: status === 200 && text !== '<p>the app</p>' }).toEqual({ trick, leaked: false })
  }
})

test('a busy port is an error with a name', async () => {
  const { port } = new URL(cloud().url)
  const second = startLocalCloud({ dataDir: null, functionsDir: site, collections: {}, port: Number(port) })
  await expect(second).rejects.toMatchObject({
    code: 'PORT_BUSY',
    message: expect.stringContaining(`Port ${port}`),
  })
})
