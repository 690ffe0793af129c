import { cloudWith, send } from './host-support'
import { wechat } from './wechat-support'

const cloud = cloudWith(['asker', 'book'], { wechat })
const ask = async (question: string) => JSON.parse((await send(cloud(), `/_/api/${question}`)).text)

/** A state with so many meetings. */
async function crowd(count: number): Promise<void> {
  const state = (await send(cloud(), '/_/api/export')).text
  const documents = Array.from({ length: count }, (_unused, n) => `{"_id":"m${n}","place":"elsewhere"}`)
  const crowded = state
    .replace(/\{"collection":"meetings".*\n/, (head) =>
      [head.replace('"lines":0', `"lines":${count}`), ...documents.map((text) => `${text}\n`)].join(''),
    )
    .replace(/"end":(\d+)/, (_all, lines) => `"end":${Number(lines) + count}`)
  const type = { 'content-type': 'application/x-ndjson' }
  expect((await send(cloud(), '/_/api/import', type, 'POST', crowded)).status).toBe(200)
}

test('each database call of a call shows the index that answered and what was looked at', async () => {
  const { callId } = await cloud().call('book', { id: 'a' }, null)
  expect((await ask(`call?id=${callId}`)).database).toMatchObject([
    { action: 'database.insertDocument', collection: 'notes', rows: 1, code: null },
    { action: 'database.getDocument', collection: 'notes', rows: 1, scanned: 1, index: '_id' },
  ])
  expect((await ask('calls'))[0]).toMatchObject({ function: 'book', database: 2, unindexed: 0 })
})

test('a query through more than 10,000 documents without an index is marked, in calls and in data', async () => {
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined)
  await crowd(10_001)
  const meet = () => cloud().call('asker', { holdUntil: 'here' }, null)
  const [{ callId }] = await Promise.all([meet(), meet()])
  const summary = (await ask('calls')).find((call: { callId: string }) => call.callId === callId)
  expect(summary.unindexed).toBeGreaterThan(0)
  const { database } = await ask(`call?id=${callId}`)
  expect(database).toContainEqual(
    expect.objectContaining({ index: null, missingIndex: expect.stringContaining('place') }),
  )
  const filter = encodeURIComponent('{"place":"here"}')
  expect(await ask(`documents?collection=meetings&filter=${filter}`)).toMatchObject({
    total: 2,
    index: null,
    unindexed: true,
  })
  expect(await ask('documents?collection=meetings')).toMatchObject({ total: 10_003, unindexed: false })
  warned.mockRestore()
})

test('a push is listed with its event, the function that got it and what it answered', async () => {
  await cloud().call('book', { id: 'b' }, null)
  await cloud().wechat.push({ Event: 'subscribe_msg_popup_event', FromUserName: 'o-li' })
  const pushes = await ask('calls?trigger=push')
  expect(pushes).toMatchObject([{ function: 'asker', about: 'subscribe_msg_popup_event', outcome: 'OK' }])
  expect(await ask(`call?id=${pushes[0].callId}`)).toMatchObject({
    event: { FromUserName: 'o-li' },
    outcome: { ok: true, result: { served: expect.any(Number) } },
  })
})
