import { cloudWith } from './host-support'
import { article, contest, post, pushes, wechat } from './wechat-support'

const cloud = cloudWith(['postman', 'asker'], { wechat })

beforeEach(() => {
  cloud().wechat.clear()
  cloud().wechat.grant('o-li', contest.id, 5)
})

const send = (changes: object = {}) => post(cloud(), changes)
const left = () => cloud().wechat.left('o-li', contest.id)
const outcomes = () =>
  cloud()
    .wechat.sends()
    .map(({ outcome, errcode }) => [outcome, errcode])

test('refuse: 43101 although something is left, and nothing is spent', async () => {
  cloud().wechat.script({ does: 'refuse' })
  expect([(await send()).errCode, (await send()).errCode]).toEqual([43101, 0])
  expect(left()).toBe(4)
})

test('busy: 45009, as often as it counts', async () => {
  cloud().wechat.script({ does: 'busy', count: 2 })
  const codes = [(await send()).errCode, (await send()).errCode, (await send()).errCode]
  expect(codes).toEqual([45009, 45009, 0])
})

test('fail: any code', async () => {
  cloud().wechat.script({ does: 'fail', errcode: -1, errmsg: 'system error' })
  expect(await send()).toMatchObject({ errCode: -1, errMsg: expect.stringContaining('system error rid: ') })
  expect(left()).toBe(5)
})

test('down: the SDK reports a system fault, and nothing was done', async () => {
  cloud().wechat.script({ does: 'down' })
  expect(await send()).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('socket hang up') })
  expect([left(), cloud().wechat.outbox()]).toEqual([5, []])
  expect(outcomes()).toEqual([['down', 0]])
})

test('lost: the SDK reports the same fault, but the member has the message', async () => {
  cloud().wechat.script({ does: 'lost' })
  expect(await send()).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('socket hang up') })
  expect([left(), cloud().wechat.outbox().length]).toEqual([4, 1])
  expect(outcomes()).toEqual([['lost', 0]])
  expect((await pushes(cloud())).at(-1)?.event).toMatchObject({ Event: 'subscribe_msg_sent_event' })
})

test('lost with nothing left: nobody got anything', async () => {
  cloud().wechat.script({ does: 'lost' })
  expect(await send({ touser: 'o-wang' })).toMatchObject({ errCode: -501001 })
  expect(outcomes()).toEqual([['down', 43101]])
})

test('slow: the answer is late and otherwise ordinary', async () => {
  cloud().wechat.script({ does: 'slow', ms: 60 })
  const before = performance.now()
  expect(await send()).toMatchObject({ errCode: 0 })
  expect(performance.now() - before).toBeGreaterThanOrEqual(55)
})

test('a rule waits for its person and its template; the first that matches is taken', async () => {
  cloud().wechat.grant('o-li', article.id)
  cloud().wechat.script({ does: 'busy', openid: 'o-wang' })
  cloud().wechat.script({ does: 'refuse', templateId: article.id, openid: 'o-li' })
  cloud().wechat.script({ does: 'fail', errcode: 50002, openid: 'o-li' })
  const short = { templateId: article.id, data: { thing1: { value: '一' } } }
  const codes = [
    (await send(short)).errCode,
    (await send(short)).errCode,
    (await send(short)).errCode,
    (await send({ touser: 'o-wang' })).errCode,
  ]
  expect(codes).toEqual([43101, 50002, 0, 45009])
})

test('a rule without end holds until all is cleared', async () => {
  cloud().wechat.script({ does: 'refuse', count: Infinity })
  expect([(await send()).errCode, (await send()).errCode]).toEqual([43101, 43101])
  cloud().wechat.clear()
  cloud().wechat.grant('o-li', contest.id)
  expect((await send()).errCode).toBe(0)
})

test('a rule that says nothing sensible is refused at once', () => {
  for (const rule of [
    { does: 'explode' },
    { does: 'fail' },
    { does: 'slow', ms: -1 },
    { does: 'busy', count: 0 },
  ])
    expect(() => cloud().wechat.script(rule as never)).toThrow(/^A/)
})

test('hands that reach for the last acceptance at once: one gets it', async () => {
  cloud().wechat.clear()
  cloud().wechat.grant('o-li', contest.id)
  const codes = await Promise.all([send(), send(), send()].map(async (sent) => (await sent).errCode))
  expect(codes.sort()).toEqual([0, 43101, 43101])
})
