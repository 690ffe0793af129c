import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud, type LocalCloud } from '../../local-cloud'
import { buildFunctions, json, send, temporaryFolder } from './host-support'
import { article, contest, message, post, wechat } from './wechat-support'

const functionsDir = temporaryFolder()
const dataDir = temporaryFolder()
let cloud: LocalCloud | undefined

const start = async (options: object = { wechat }) => {
  cloud = await startLocalCloud({ dataDir, functionsDir, collections: {}, timers: 'hand', ...options })
  return cloud
}
beforeAll(() => buildFunctions(functionsDir, ['postman', 'asker']))
afterEach(() => cloud?.stop())

test('grants and outbox outlive a restart', async () => {
  const first = await start()
  first.wechat.grant('o-li', contest.id, 2)
  first.wechat.grant('o-li', article.id, 1)
  await post(first)
  const outbox = first.wechat.outbox()
  await first.stop()
  const second = await start()
  expect([second.wechat.left('o-li', contest.id), second.wechat.left('o-li', article.id)]).toEqual([1, 1])
  expect(second.wechat.outbox()).toEqual(outbox)
  second.wechat.clear()
  await second.stop()
  expect((await start()).wechat.outbox()).toEqual([])
})

test('a file that is no memory of ours is begun anew', async () => {
  for (const text of [
    '{',
    '[]',
    'null',
    '{"grants":{},"sends":7}',
    '{"grants":[null,{"openid":1}],"sends":[3]}',
  ]) {
    writeFileSync(path.join(dataDir, 'wechat.json'), text)
    const { wechat, stop } = await start()
    expect([wechat.outbox(), wechat.left('o-li', contest.id)]).toEqual([[], 0])
    await stop()
  }
})

test('the inspector shows the outbox and what is left, scripts the next send and turns templates off', async () => {
  const running = await start()
  running.wechat.grant('o-li', contest.id, 2)
  const change = (body: object) => send(running, '/_/api/wechat', json, 'POST', JSON.stringify(body))
  const view = async () => JSON.parse((await send(running, '/_/api/wechat')).text)
  expect((await change({ script: { does: 'busy' } })).status).toBe(200)
  expect((await change({ script: { does: 'nonsense' } })).status).toBe(400)
  expect((await view()).rules).toEqual([{ does: 'busy', count: 1 }])
  expect(await post(running)).toMatchObject({ errCode: 45009 })
  expect(await post(running)).toMatchObject({ errCode: 0 })
  await change({ script: { does: 'lost' } })
  await change({ unscript: true })
  expect(await view()).toMatchObject({
    pageRoot: '/#/',
    pushTo: 'asker',
    rules: [],
    sends: [{ outcome: 'delivered' }, { outcome: 'refused', errcode: 45009 }],
    grants: [{ openid: 'o-li', templateId: contest.id, left: 1 }],
  })
  await change({ turnOff: { openid: 'o-li', templateId: contest.id } })
  expect(running.wechat.left('o-li', contest.id)).toBe(0)
  expect(running.calls().at(-1)).toMatchObject({ function: 'asker', trigger: 'push', openid: null })
  running.wechat.clear()
})

test('without a function for pushes nothing is pushed, and a test that pushes is told so', async () => {
  const running = await start({ wechat: { templates: wechat.templates } })
  running.wechat.grant('o-li', contest.id)
  expect(await post(running)).toMatchObject({ errCode: 0 })
  expect(await running.wechat.settings('o-li', contest.id, 'reject')).toBeNull()
  expect(await running.wechat.push({})).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(running.calls().map(({ trigger }) => trigger)).toEqual(['client'])
})

test('a project that declares no WeChat has its sends refused by name', async () => {
  const running = await start({})
  const outcome = await running.call('postman', { message: message() }, null)
  expect(outcome).toMatchObject({
    result: { errMsg: expect.stringContaining('does not implement wx.openApi subscribeMessage.send') },
  })
})
