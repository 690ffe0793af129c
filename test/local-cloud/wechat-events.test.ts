import { startLocalCloud, type LocalCloud, type WechatOptions } from '../../local-cloud'
import { buildFunctions, json, send, temporaryFolder } from './host-support'
import { article, contest, post, pushes, wechat } from './wechat-support'

const functionsDir = temporaryFolder()
const started: LocalCloud[] = []
beforeAll(() => buildFunctions(functionsDir, ['postman', 'asker']))
afterAll(() => Promise.all(started.map((one) => one.stop())))

/** One bundle serves all of them: they differ in how WeChat writes to them. */
function cloudThat(options: Partial<WechatOptions> = {}) {
  let own: LocalCloud
  beforeAll(async () => {
    own = await startLocalCloud({
      dataDir: null,
      functionsDir,
      collections: {},
      rules: { '*': { invoke: true }, asker: { invoke: false } },
      timers: 'hand',
      wechat: { ...wechat, ...options },
    })
    started.push(own)
  })
  return () => own
}
const cloud = cloudThat()
const asDocumented = cloudThat({ pushShape: 'documented' })
const asNested = cloudThat({ pushShape: 'nested', pushSent: false })
const withSenders = cloudThat({ pushIdentity: 'sender' })

const cookie = (openid: string) => ({ ...json, cookie: `local-cloud-who=${openid}` })
const li = `o${'l'.repeat(27)}`
const answer = (answers: object, headers: Record<string, string> = cookie(li), of = cloud()) =>
  send(of, '/_/wechat/subscribe', headers, 'POST', JSON.stringify({ tmplIds: Object.keys(answers), answers }))
const last = async (of = cloud()) => (await pushes(of)).at(-1)
const second = expect.any(Number)
const secondText = expect.stringMatching(/^\d{10}$/)
const accepted = { TemplateId: contest.id, SubscribeStatusString: 'accept', PopupScene: '0' }
const rejected = { TemplateId: article.id, SubscribeStatusString: 'reject', PopupScene: '0' }

test('an accept in the window is one message, a reject is none, and WeChat tells the function', async () => {
  const reply = await answer({ [contest.id]: 'accept', [article.id]: 'reject' })
  expect(JSON.parse(reply.text)).toEqual({
    errMsg: 'requestSubscribeMessage:ok',
    [contest.id]: 'accept',
    [article.id]: 'reject',
  })
  expect([cloud().wechat.left(li, contest.id), cloud().wechat.left(li, article.id)]).toEqual([1, 0])
  const { event, context, openid } = (await last())!
  expect(event).toEqual({
    ToUserName: expect.stringMatching(/^gh_/),
    FromUserName: li,
    CreateTime: second,
    MsgType: 'event',
    Event: 'subscribe_msg_popup_event',
    List: [accepted, rejected],
  })
  expect([context, openid]).toEqual([{}, null])
})

test('a single entry comes as itself, not as an array of one', async () => {
  await answer({ [contest.id]: 'accept' })
  expect((await last())?.event).toMatchObject({ CreateTime: second, List: accepted })
})

test('ban and filter are nobody’s answer: nothing is granted and nothing pushed', async () => {
  const before = (await pushes(cloud())).length
  expect((await answer({ [contest.id]: 'ban', [article.id]: 'filter' })).status).toBe(200)
  expect(await pushes(cloud())).toHaveLength(before)
})

test('the documents’ examples: an array of one, and the hour as a text', async () => {
  const documented = asDocumented()
  await answer({ [contest.id]: 'accept' }, cookie(li), documented)
  expect((await last(documented))?.event).toMatchObject({ CreateTime: secondText, List: [accepted] })
  await post(documented, { touser: li })
  expect((await last(documented))?.event).toMatchObject({
    Event: 'subscribe_msg_sent_event',
    List: { TemplateId: contest.id, ErrorCode: '0' },
  })
})

test('the earlier shape nests the list under the event’s name; the sent event can be switched off', async () => {
  const nested = asNested()
  await answer({ [contest.id]: 'accept' }, cookie(li), nested)
  expect((await last(nested))?.event).toMatchObject({ SubscribeMsgPopupEvent: { List: accepted } })
  await post(nested, { touser: li })
  expect(nested.wechat.outbox()).toHaveLength(1)
  await nested.wechat.settings(li, article.id, 'reject')
  expect((await pushes(nested)).map(({ event }) => event['Event'])).toEqual([
    'subscribe_msg_popup_event',
    'subscribe_msg_change_event',
  ])
})

test('after a message WeChat tells what became of it, with the id that the sender was given', async () => {
  const sent = await post(cloud(), { touser: li })
  expect((await last())?.event).toMatchObject({
    Event: 'subscribe_msg_sent_event',
    FromUserName: li,
    List: {
      TemplateId: contest.id,
      MsgID: cloud().wechat.outbox().at(-1)?.msgid,
      ErrorCode: '0',
      ErrorStatus: 'success',
    },
  })
  expect(sent.errCode).toBe(0)
})

test('turned off in the settings: nothing is left, and WeChat tells the function', async () => {
  cloud().wechat.grant(li, contest.id, 3)
  await cloud().wechat.settings(li, contest.id, 'reject')
  expect((await last())?.event).toMatchObject({
    Event: 'subscribe_msg_change_event',
    List: { TemplateId: contest.id, SubscribeStatusString: 'reject' },
  })
  expect(await post(cloud(), { touser: li })).toMatchObject({ errCode: 43101 })
})

test('any event can be pushed, and clients cannot call the function that gets them', async () => {
  const event = { MsgType: 'event', Event: 'wxa_media_check', FromUserName: li }
  expect(await cloud().wechat.push(event)).toMatchObject({ ok: true, result: { event } })
  expect(await cloud().call('asker', event, { openid: li })).toMatchObject({ ok: false, code: 'FORBIDDEN' })
})

test('a push can carry the person’s identity, as the documents’ sample reads it', async () => {
  const outcome = await withSenders().wechat.push({ Event: 'wxa_media_check', FromUserName: li })
  expect(outcome).toMatchObject({ result: { context: { OPENID: li } } })
  expect(withSenders().calls().at(-1)).toMatchObject({ trigger: 'push', openid: li })
})

test.each<[string, object, number]>([
  ['more than three templates', { tmplIds: [1, 2, 3, 4], answers: {} }, 20003],
  ['an unknown template', { tmplIds: ['other'], answers: { other: 'accept' } }, 20001],
  ['a template twice', { tmplIds: [contest.id, contest.id], answers: { [contest.id]: 'accept' } }, 20001],
  ['no template', { tmplIds: [], answers: {} }, 10001],
  ['an unknown word', { tmplIds: [contest.id], answers: { [contest.id]: 'always' } }, 10001],
  ['an answer that is missing', { tmplIds: [contest.id], answers: {} }, 10001],
  [
    'an answer nobody asked for',
    { tmplIds: [article.id], answers: { [article.id]: 'accept', [contest.id]: 'accept' } },
    10001,
  ],
])('%s: the window fails', async (_, body, errCode) => {
  const reply = await send(cloud(), '/_/wechat/subscribe', cookie(li), 'POST', JSON.stringify(body))
  expect(reply.status).toBe(400)
  expect(JSON.parse(reply.text)).toMatchObject({ errCode })
})

test('other sites, forms and nobody cannot answer the window', async () => {
  const accept = { [contest.id]: 'accept' }
  const before = cloud().wechat.left(li, contest.id)
  expect((await answer(accept, { ...cookie(li), origin: 'https://example.com' })).status).toBe(403)
  expect((await answer(accept, { ...cookie(li), host: 'example.com' })).status).toBe(403)
  expect((await answer(accept, { ...cookie(li), 'content-type': 'text/plain' })).status).toBe(415)
  expect((await answer(accept, cookie('nobody'))).status).toBe(403)
  expect((await send(cloud(), '/_/wechat/subscribe', cookie(li))).status).toBe(405)
  expect(cloud().wechat.left(li, contest.id)).toBe(before)
})
