import { cloudWith, member } from './host-support'
import { article, contest, message, post, wechat } from './wechat-support'

const cloud = cloudWith(['postman', 'asker'], {
  wechat: { ...wechat, pages: ['packages/contest/contest/index', 'pages/news/index'] },
})

beforeEach(() => cloud().wechat.clear())

const li = { openid: 'o-li' }
const grant = (times = 1) => cloud().wechat.grant(li.openid, contest.id, times)
const send = (changes: object = {}) => post(cloud(), changes)

test('an acceptance is one message: it is spent and the message stands in the outbox', async () => {
  grant(2)
  expect(await send()).toMatchObject({ errCode: 0, errMsg: expect.stringMatching(/ok$/) })
  expect(cloud().wechat.left('o-li', contest.id)).toBe(1)
  expect(cloud().wechat.outbox()).toEqual([
    {
      at: expect.any(Number),
      openid: 'o-li',
      templateId: contest.id,
      title: '竞赛开始提醒',
      page: 'packages/contest/contest/index?id=c1',
      fields: { thing1: '安全生产月知识竞赛', time2: '2026年11月23日 18:00' },
      miniprogramState: 'formal',
      lang: 'zh_CN',
      msgid: expect.stringMatching(/^2\d{18}$/),
      outcome: 'delivered',
      errcode: 0,
      errmsg: 'ok',
      callId: cloud()
        .calls()
        .findLast((call) => call.function === 'postman')?.callId,
    },
  ])
})

test('the message’s id reaches the function in the parts of a large number: the SDK loses its type', async () => {
  grant()
  const { msgid } = (await send()) as unknown as { msgid: { s: number; e: number; c: [number, number] } }
  expect(msgid).toEqual({ s: 1, e: 18, c: [expect.any(Number), expect.any(Number)] })
  const [large, small] = msgid.c
  expect(`${large}${String(small).padStart(14, '0')}`).toBe(cloud().wechat.outbox()[0]?.msgid)
})

test('without an acceptance the SDK reports 43101, and so it does when they are used up', async () => {
  expect(await send()).toMatchObject({ errCode: 43101 })
  grant()
  expect([(await send()).errCode, (await send()).errCode]).toEqual([0, 43101])
  const { errMsg } = await send()
  expect(errMsg).toMatch(/user refuse to accept the msg rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}/)
  expect(cloud().wechat.outbox()).toHaveLength(1)
  expect(
    cloud()
      .wechat.sends()
      .map(({ outcome }) => outcome),
  ).toEqual(['refused', 'delivered', 'refused', 'refused'])
})

test('an acceptance counts for its person and its template only', async () => {
  grant()
  expect(await send({ touser: 'o-wang' })).toMatchObject({ errCode: 43101 })
  expect(await send({ templateId: article.id, data: { thing1: { value: '一' } } })).toMatchObject({
    errCode: 43101,
  })
  expect(cloud().wechat.left('o-li', contest.id)).toBe(1)
})

test('a field that does not fit is 47003, names it and spends nothing', async () => {
  grant()
  const long = { thing1: { value: '字'.repeat(21) }, time2: { value: '18:00' } }
  expect(await send({ data: long })).toMatchObject({
    errCode: 47003,
    errMsg: expect.stringContaining('argument invalid! data.thing1.value invalid rid: '),
  })
  expect(await send({ data: { thing1: { value: '竞赛' }, time2: { value: '明天' } } })).toMatchObject({
    errCode: 47003,
    errMsg: expect.stringContaining('data.time2.value invalid'),
  })
  expect(cloud().wechat.left('o-li', contest.id)).toBe(1)
})

test.each<[string, unknown, string]>([
  ['a field is missing', { thing1: { value: '竞赛' } }, 'data.time2.value is empty'],
  ['a field is empty', { thing1: { value: ' ' }, time2: { value: '18:00' } }, 'data.thing1.value is empty'],
  ['data is missing', undefined, 'data.thing1.value is empty'],
  ['data is a text', JSON.stringify(message().data), 'data.thing1.value is empty'],
  ['a value lacks its object', { thing1: '竞赛', time2: { value: '18:00' } }, 'data.thing1.value is empty'],
  ['a field is not the template’s', { ...message().data, thing9: { value: '一' } }, 'data.thing9.value'],
])('%s: 47003', async (_, data, says) => {
  grant()
  expect(await send({ data })).toMatchObject({ errCode: 47003, errMsg: expect.stringContaining(says) })
})

test.each<[string, object, number]>([
  ['a template that the account does not have', { templateId: 'other' }, 40037],
  ['no template', { templateId: undefined }, 40037],
  ['no openid', { touser: undefined }, 40003],
  ['a member’s id instead of the openid', { touser: 'f3a9'.repeat(16) }, 40003],
  ['a page that the app does not have', { page: 'pages/gone/index' }, 41030],
  ['an address instead of a page', { page: 'https://example.com/' }, 41030],
])('%s: refused', async (_, changes, errCode) => {
  grant()
  expect(await send(changes)).toMatchObject({ errCode })
  expect(cloud().wechat.outbox()).toEqual([])
})

test('the page may be left out or begin with a slash, and a number may be a number', async () => {
  grant(2)
  expect(await send({ page: undefined })).toMatchObject({ errCode: 0 })
  expect(await send({ page: '/pages/news/index?from=notice', miniprogramState: 'trial' })).toMatchObject({
    errCode: 0,
  })
  expect(
    cloud()
      .wechat.outbox()
      .map(({ page, miniprogramState }) => [page, miniprogramState]),
  ).toEqual([
    [null, 'formal'],
    ['/pages/news/index?from=notice', 'trial'],
  ])
})

test('another open interface is refused by its name', async () => {
  const outcome = await cloud().call('postman', { other: true }, member('li'))
  expect(outcome).toMatchObject({
    result: { errMsg: expect.stringContaining('does not implement wx.openApi security.msgSecCheck') },
  })
})

test('a script outside any function sends as the administrator', async () => {
  const before = { ...process.env }
  Object.assign(process.env, cloud().sdkEnvironment())
  const sdk = await import('wx-server-sdk')
  sdk.init({ env: 'local-env' as never })
  grant()
  const sent = await sdk.openapi.subscribeMessage.send(message() as never)
  process.env = before
  expect(sent).toMatchObject({ errCode: 0 })
  expect(cloud().wechat.outbox()[0]?.callId).toBeNull()
})

test('only declared templates can be granted', () => {
  expect(() => cloud().wechat.grant('o-li', 'other')).toThrow('no template "other"')
})
