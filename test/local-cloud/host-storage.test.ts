import { cloudWith, member } from './host-support'

const cloud = cloudWith(['shelf'])

async function shelf<T>(event: object): Promise<T> {
  const outcome = await cloud().call('shelf', event, member('li'))
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.result as T
}

const put = (cloudPath: string, text = 'text') =>
  shelf<{ fileID?: string; error?: string }>({ do: 'put', cloudPath, text })
const address = (...fileList: string[]) =>
  shelf<{ fileList: { fileID: string; tempFileURL: string; status: number }[] }>({ do: 'address', fileList })

test('a file goes up, is read by its address and by the SDK, and is deleted', async () => {
  const { fileID = '' } = await put('news/第一 张.svg', '<svg onload="alert(1)"/>')
  expect(fileID).toBe('cloud://local-env.local-bucket/news/第一 张.svg')
  const url = (await address(fileID)).fileList[0]?.tempFileURL ?? ''
  const answer = await fetch(url)
  expect(await answer.text()).toBe('<svg onload="alert(1)"/>')
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox;/)
  expect(await shelf({ do: 'read', fileID })).toBe('<svg onload="alert(1)"/>')

  expect(await shelf({ do: 'remove', fileList: [fileID] })).toMatchObject({
    fileList: [{ fileID, status: 0 }],
  })
  expect((await fetch(url)).status).toBe(404)
  expect((await address(fileID)).fileList[0]?.status).not.toBe(0)
  expect(
    (await shelf<{ fileList: { status: number }[] }>({ do: 'remove', fileList: [fileID] })).fileList[0]
      ?.status,
  ).not.toBe(0)
})

test('a second upload to the same path replaces the first', async () => {
  await put('same.txt', 'old')
  const { fileID = '' } = await put('same.txt', 'new')
  expect(await shelf({ do: 'read', fileID })).toBe('new')
})

test('a file and a folder may have the same name', async () => {
  const a = await put('a', 'file')
  const b = await put('a/b', 'inner')
  expect(await shelf({ do: 'read', fileID: a.fileID })).toBe('file')
  expect(await shelf({ do: 'read', fileID: b.fileID })).toBe('inner')
})

test('paths that lead elsewhere or cannot be addressed are refused', async () => {
  for (const path of [
    '/a',
    'a/',
    '../a',
    'a/../b',
    './a',
    'a//b',
    'a\\b',
    'a?b',
    'a#b',
    'a%2fb',
    'a\nb',
    'x'.repeat(851),
  ])
    expect({ path, ...(await put(path)) }).toEqual({
      path,
      error: expect.any(String),
      errCode: expect.any(Number),
    })
})

test('files of another environment do not exist here', async () => {
  const foreign = [
    'cloud://other.local-bucket/a',
    'https://example.com/a',
    'cloud://local-env.local-bucket/../a',
  ]
  expect((await address(...foreign)).fileList.map(({ tempFileURL }) => tempFileURL)).toEqual(['', '', ''])
})

test('more than fifty files at once are refused', async () => {
  const many = Array.from({ length: 51 }, (_, n) => `cloud://local-env.local-bucket/${n}`)
  expect(await shelf({ do: 'address', fileList: many })).toMatchObject({
    error: expect.stringContaining('At most 50'),
  })
})

test('an open interface of WeChat is refused by its name', async () => {
  expect(await shelf({ do: 'openapi' })).toMatchObject({
    error: expect.stringContaining('does not implement wx.openApi subscribeMessage.send'),
  })
})
