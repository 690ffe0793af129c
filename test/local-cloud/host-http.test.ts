import { cloudWith, json, send as sendTo } from './host-support'

const cloud = cloudWith(['counter'], {
  http: { '/counter': 'counter' },
  rules: { counter: { invoke: false } },
})

const send = (path: string, body = '', headers: Record<string, string> = json, method = 'POST') =>
  sendTo(cloud(), path, headers, method, body)

test('a request to a function’s path is its event, and its reply the response', async () => {
  const answer = await send('/counter/desk/a?x=1', '{"a":"中"}', { ...json, 'X-Mine': 'yes', cookie: 'c=3' })
  expect(answer).toMatchObject({
    status: 201,
    headers: { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] },
  })
  expect(JSON.parse(answer.text)).toEqual({
    openid: null,
    event: {
      path: '/desk/a',
      httpMethod: 'POST',
      headers: expect.objectContaining({
        'x-mine': 'yes',
        cookie: 'c=3',
        'content-type': 'application/json',
      }),
      queryStringParameters: { x: '1' },
      requestContext: {},
      body: '{"a":"中"}',
      isBase64Encoded: false,
    },
  })
})

test('what is no integrated reply is sent as JSON, and base64 as its bytes', async () => {
  const plain = await send('/counter/plain')
  expect(plain.headers['content-type']).toContain('application/json')
  expect(JSON.parse(plain.text)).toMatchObject({ event: { path: '/plain' } })
  const picture = await send('/counter/picture', '', {}, 'GET')
  expect(picture).toMatchObject({ status: 200, headers: { 'content-type': 'image/gif' }, text: 'GIF89a' })
})

test('its own path is the root, one that only begins alike is not it', async () => {
  expect(JSON.parse((await send('/counter')).text)).toMatchObject({ event: { path: '/' } })
  expect((await send('/counterfeit', '', {}, 'GET')).status).toBe(404)
})

test('a body over 100 KB is refused before the function runs, and a fault says no more than its sentence', async () => {
  const runs = cloud().calls().length
  expect((await send('/counter', 'x'.repeat(100 * 1024 + 1))).status).toBe(413)
  expect(cloud().calls()).toHaveLength(runs)
  expect((await send('/counter', 'x'.repeat(100 * 1024))).status).toBe(201)
  const broken = await send('/counter/broken')
  expect(broken.status).toBe(500)
  expect(JSON.parse(broken.text)).toEqual({ code: 'FAILED', message: 'broken' })
})

test('another site’s page cannot reach it', async () => {
  expect((await send('/counter', '', { ...json, origin: 'https://evil.example' })).status).toBe(403)
})
