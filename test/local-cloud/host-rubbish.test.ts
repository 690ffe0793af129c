import { cloudWith, json, member, send as sendTo } from './host-support'

const cloud = cloudWith(['book', 'shelf'], {
  collections: { meetings: { indexes: [] }, notes: { indexes: [] } },
})
const send = (urlPath: string, body: string, headers: Record<string, string> = json, method = 'POST') =>
  sendTo(cloud(), urlPath, headers, method, body)
const endpoint = () =>
  new URL(JSON.parse(cloud().sdkEnvironment()['TCB_CONTEXT_CNFG'] ?? '{}').URL as string).pathname

/** All that this cloud keeps, but for the hour of asking and who asked: whoever comes without a cookie becomes someone. */
async function everything(): Promise<string> {
  const [, ...lines] = (await sendTo(cloud(), '/_/api/export')).text.split('\n')
  return lines.filter((line) => !line.startsWith('{"people"')).join('\n')
}

let before: string
beforeAll(async () => {
  await cloud().call('book', { id: 'kept' }, member('li'))
  await cloud().call('shelf', { do: 'put', cloudPath: 'a.txt', text: 'kept' }, member('li'))
  before = await everything()
  expect(before).toContain('kept')
})
afterEach(async () => expect(await everything()).toBe(before))

const write = (more: object) =>
  JSON.stringify({ action: 'database.insertDocument', collectionName: 'notes', ...more })

test.each([
  ['what is not JSON', '{"action":'],
  ['a list', '[1,2]'],
  ['a number', '7'],
  ['nothing', ''],
  ['bytes', '\u0000\u0001\uffff'],
  ['no action', '{}'],
  ['an unknown action', '{"action":"database.dropEverything"}'],
  ['an action of every object', '{"action":"database.constructor"}'],
  ['an action that is no text', '{"action":{"$gt":""}}'],
  ['a list as an action', '{"action":["database.insertDocument"]}'],
  ['documents that are no EJSON', write({ data: ['{a:1}'] })],
  ['documents that are no texts', write({ data: [{ a: 1 }] })],
  ['wrong EJSON', write({ data: ['{"a":{"$numberInt":"x"}}'] })],
  ['one good document and one wrong one', write({ data: ['{"_id":"new"}', '{"a":{"$date":"x"}}'] })],
  ['a prototype', write({ data: ['{"__proto__":{"a":1}}'] })],
  ['a collection that is a path', write({ collectionName: '../notes', data: ['{}'] })],
  ['a collection that is an object', write({ collectionName: { $ne: '' }, data: ['{}'] })],
  ['an unknown transaction', write({ data: ['{}'], transactionId: 'x' })],
  [
    'an update that is no EJSON',
    '{"action":"database.modifyDocument","collectionName":"notes","query":"{","data":"{}"}',
  ],
  [
    'a removal by $where',
    '{"action":"database.removeDocument","collectionName":"notes","query":"{\\"$where\\":\\"1\\"}"}',
  ],
  ['an upload out of the folder', '{"action":"storage.getUploadMetadata","path":"../../data.sqlite"}'],
  ['an upload to nowhere', '{"action":"storage.getUploadMetadata"}'],
  ['a deletion of what is no list', '{"action":"storage.batchDeleteFile","fileid_list":"cloud://x"}'],
  ['a call of no function', '{"action":"functions.invokeFunction","function_name":"../book"}'],
  [
    'a call with a broken event',
    '{"action":"functions.invokeFunction","function_name":"book","request_data":"{"}',
  ],
  ['7 MB', write({ data: [`{"a":"${'x'.repeat(7.1 * 1024 * 1024)}"}`] })],
])('%s for the SDK is answered with a code and changes nothing', async (_what, body) => {
  const { status, text } = await send(endpoint(), body)
  expect(status).toBe(200)
  expect(JSON.parse(text)).toMatchObject({
    code: expect.stringMatching(/^[A-Z_]+$/),
    message: expect.any(String),
  })
  expect(text).not.toContain('SYS_ERR')
})

test.each([
  ['a body that is not JSON', '/_/call/book', '{', json],
  ['a list', '/_/call/book', '[]', json],
  ['a form', '/_/call/book', 'id=x', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['7 MB', '/_/call/book', `{"a":"${'x'.repeat(7.1 * 1024 * 1024)}"}`, json],
  ['a function that is a path', '/_/call/..%2fbook', '{}', json],
  ['a function that is not there', '/_/call/constructor', '{}', json],
])('a call with %s is answered as refused and changes nothing', async (_what, urlPath, body, headers) => {
  const { text } = await send(urlPath, body, headers)
  expect(JSON.parse(text)).toMatchObject({ ok: false })
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST'])(
  '%s on what is only read changes nothing',
  async (method) => {
    for (const urlPath of ['/', '/_/', '/_/files/a.txt', '/_/api/documents', '/_/api/nothing', '/admin/x/y'])
      expect((await send(urlPath, '', json, method)).status).not.toBe(500)
  },
)
