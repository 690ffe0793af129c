import { told } from '../support/told'
import { openTown, type Town } from '../support/browser/town'
import type { Visitor } from '../support/browser/visitor'

jest.setTimeout(30_000)

let town: Town
let visitor: Visitor
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.leave())
beforeEach(async () => {
  visitor = await town.visit('Victim')
})
afterEach(() => visitor.leave())

test('a foreign page cannot call the cloud in the name of who opened it', async () => {
  await visitor.open()
  await visitor.sees('要闻')
  const { cloud } = town.district
  const before = cloud.calls().length
  const { page } = visitor
  await page.route('http://foreign.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>foreign</title>' }),
  )
  await page.goto('http://foreign.example/')
  const address = `${cloud.url}/_/call/member`
  const event = JSON.stringify({ operation: 'saveProfile', input: told('坏人', 'yuetan') })
  const tried = await page.evaluate(
    async ({ address, event }) => {
      const types = ['application/json', 'text/plain']
      const calls = types.flatMap((type) =>
        (['cors', 'no-cors'] as const).map((mode) =>
          fetch(address, {
            method: 'POST',
            mode,
            credentials: 'include',
            headers: { 'content-type': type },
            body: event,
          }).then(
            (reply) => reply.text(),
            () => '',
          ),
        ),
      )
      return Promise.all(calls)
    },
    { address, event },
  )
  expect(tried).toEqual(['', '', '', ''])
  expect(cloud.calls()).toHaveLength(before)
})

test('nor can a page of the internet whose name was turned to this machine', async () => {
  const { cloud } = town.district
  const before = cloud.calls().length
  const reply = await visitor.page.goto(cloud.url.replace('127.0.0.1', 'rebound.example'))
  expect(reply?.status()).toBe(403)
  const status = await visitor.page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' }
    const event = JSON.stringify({ operation: 'listContests', input: {} })
    return (await fetch('/_/call/member', { method: 'POST', headers, body: event })).status
  })
  expect(status).toBe(403)
  expect(cloud.calls()).toHaveLength(before)
})
