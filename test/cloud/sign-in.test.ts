import { database } from 'wx-server-sdk'
import { edge, openBrowser, signIn, type DeskBrowser } from '../support/desk-browser'
import { good, joined, openDistrict, type District } from '../support/district'
import { appoint, auditOf, forgetStaff, memberIdOf, plantUnits, staffMember } from '../support/staff'

const minute = 60_000
const chief = 'oChief'
let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
})
beforeEach(async () => {
  // Each test has a minute and a code's life of its own.
  district.cloud.clock.advance(5 * minute)
  await forgetStaff()
  await staffMember(district, chief, ['administrator', 'district'])
})
afterAll(() => district.stop())

const after = (ms: number) => district.cloud.clock.advance(ms)
const outcome = async (asked: Promise<{ ok: boolean; code?: string }>) => {
  const { ok, code } = await asked
  return ok ? 'yes' : code
}
const knows = (browser: DeskBrowser) => outcome(browser.ask('readMe', {}))

test('a browser shows a code; who opens it in WeChat sees which browser asks, agrees, and the browser is theirs', async () => {
  const browser = openBrowser(district, edge)
  expect(await knows(browser)).toBe('not_signed_in')
  const shown = good(await browser.ask('beginSignIn', {}))
  expect(shown).toMatchObject({
    code: expect.stringMatching(/^\w{4}-\w{4}$/),
    number: expect.stringMatching(/^\d\d$/),
  })
  expect(shown.picture).toMatch(/^data:image\/png;base64,/)
  expect(good(await browser.ask('finishSignIn', {}))).toEqual({ state: 'waiting' })
  const phone = district.desk(chief)
  const typed = shown.code.toLowerCase().replace('-', ' ')
  expect(good(await phone('readSignIn', { code: typed }))).toEqual({
    browser: 'Windows 电脑上的 Edge 浏览器',
    number: shown.number,
    at: expect.any(Number),
  })
  good(await phone('answerSignIn', { code: typed, agrees: true }))
  const before = browser.cookie
  expect(good(await browser.ask('finishSignIn', {}))).toEqual({ state: 'signed-in' })
  expect(browser.cookie).not.toBe(before)
  expect(good(await browser.ask('readMe', {}))).toMatchObject({ memberId: memberIdOf(chief), name: '王秀兰' })
  expect(await auditOf()).toMatchObject([
    {
      action: 'answerSignIn',
      by: memberIdOf(chief),
      after: { browser: 'Windows 电脑上的 Edge 浏览器', agrees: true },
    },
  ])
})

test('who is no staff can’t agree, nor can a desk; a member’s phone shows no code', async () => {
  await joined(district, 'oMember')
  const { code } = good(await openBrowser(district, edge).ask('beginSignIn', {}))
  expect(await outcome(district.desk('oMember')('readSignIn', { code }))).toBe('not_staff')
  expect(await outcome(district.desk('oMember')('answerSignIn', { code, agrees: true }))).toBe('not_staff')
  const desk = await signIn(district, chief)
  expect(await outcome(desk.ask('readSignIn', { code }))).toBe('only_in_wechat')
  expect(await outcome(desk.ask('answerSignIn', { code, agrees: true }))).toBe('only_in_wechat')
  expect(await outcome(district.desk(chief)('beginSignIn', {}))).toBe('only_at_desk')
})

test('a code that was refused, used or left for two minutes lets nobody in', async () => {
  const phone = district.desk(chief)
  const browser = openBrowser(district, edge)
  const first = good(await browser.ask('beginSignIn', {}))
  good(await phone('answerSignIn', { code: first.code, agrees: false }))
  expect(good(await browser.ask('finishSignIn', {}))).toEqual({ state: 'refused' })
  expect(await outcome(phone('answerSignIn', { code: first.code, agrees: true }))).toBe('code_not_accepted')
  const second = good(await browser.ask('beginSignIn', {}))
  expect(second.code).not.toBe(first.code)
  after(2 * minute)
  expect(await outcome(phone('readSignIn', { code: second.code }))).toBe('code_not_accepted')
  expect(good(await browser.ask('finishSignIn', {}))).toEqual({ state: 'over' })
  const desk = await signIn(district, chief)
  const used = { ...desk }
  expect(good(await desk.ask('finishSignIn', {}))).toEqual({ state: 'signed-in' })
  expect(used.cookie).toBe(desk.cookie)
})

test('two windows of one browser show the same code, and a code is used by one browser once', async () => {
  const browser = openBrowser(district, edge)
  const shown = good(await browser.ask('beginSignIn', {}))
  expect(good(await browser.ask('beginSignIn', {})).code).toBe(shown.code)
  good(await district.desk(chief)('answerSignIn', { code: shown.code, agrees: true }))
  const waiting = browser.cookie
  const thief = openBrowser(district, edge)
  good(await browser.ask('finishSignIn', {}))
  thief.cookie = waiting
  expect(good(await thief.ask('finishSignIn', {}))).toEqual({ state: 'over' })
  expect(await knows(thief)).toBe('not_signed_in')
})

test('a session ends after an hour of rest, goes on while it is used, and ends after a day’s work', async () => {
  const idle = await signIn(district, chief)
  after(59 * minute)
  expect(await knows(idle)).toBe('yes')
  after(59 * minute)
  expect(await knows(idle)).toBe('yes')
  after(61 * minute)
  expect(await knows(idle)).toBe('not_signed_in')
  const busy = await signIn(district, chief)
  for (let half = 0; half < 23; half += 1) {
    after(30 * minute)
    expect(await knows(busy)).toBe('yes')
  }
  after(30 * minute)
  expect(await knows(busy)).toBe('not_signed_in')
})

test('a question costs one read for the session, and one write in five minutes', async () => {
  const browser = await signIn(district, chief)
  const calls = async () => {
    district.cloud.journal.clear()
    await browser.ask('readMe', {})
    return district.cloud.journal.entries().map(({ action, collection }) => `${action} ${collection}`)
  }
  const reads = ['getDocument sessions', 'getDocument staff', 'getDocument members']
  expect(await calls()).toEqual(reads.map((each) => `database.${each}`))
  after(5 * minute)
  expect(await calls()).toContain('database.modifyDocument sessions')
  expect(await calls()).not.toContain('database.modifyDocument sessions')
})

test('a cookie is worth nothing in another browser, and what is stored is no cookie', async () => {
  const browser = await signIn(district, chief)
  const thief = openBrowser(district, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0')
  thief.cookie = browser.cookie
  expect(await knows(thief)).toBe('not_signed_in')
  const secret = browser.cookie.split('=')[1]!
  const sdk = database({ throwOnNotFound: false } as object)
  for (const name of ['sessions', 'sign_ins', 'audit'])
    expect(JSON.stringify(await sdk.collection(name).limit(1000).get())).not.toContain(secret)
})

test('the cookie is not for scripts nor other sites, and secure where there is TLS', async () => {
  const browser = openBrowser(district, edge)
  good(await browser.ask('beginSignIn', {}))
  expect(browser.set).toMatch(/^desk=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/)
})

test.each([
  ['a form of another page', { 'content-type': 'text/plain' }],
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a neighbour of the same domain', { 'sec-fetch-site': 'same-site' }],
])('%s is not answered', async (_, headers) => {
  const browser = await signIn(district, chief)
  Object.assign(browser.headers, headers)
  const response = await fetch(`${district.cloud.url}/desk-api`, {
    method: 'POST',
    headers: { ...browser.headers, cookie: browser.cookie },
    body: JSON.stringify({ operation: 'readMe', input: {} }),
  })
  expect(response.ok).toBe(false)
})

test('a phone that sends the shape of a request by HTTP is still only itself', async () => {
  const { cookie } = await signIn(district, chief)
  const event = {
    httpMethod: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'user-agent': edge },
    body: JSON.stringify({ operation: 'readMe', input: {} }),
  }
  expect(await district.raw('oMember', event, 'desk')).toMatchObject({ ok: false, code: 'unknown_operation' })
})

test('who works where can be seen, and ended from elsewhere; another’s sessions can’t', async () => {
  const [office, home] = [
    await signIn(district, chief),
    await signIn(district, chief, 'Firefox/1 (Macintosh; Mac OS X)'),
  ]
  const { sessions } = good(await office.ask('listSessions', {}))
  const others = sessions.filter(({ isThis }) => !isThis)
  expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1)
  const lost = others.find(({ browser }) => browser === '苹果电脑上的 火狐浏览器')!
  await staffMember(district, 'oOther', ['writer', 'foundry'])
  const other = await signIn(district, 'oOther')
  good(await other.ask('endSession', { sessionId: lost.id }))
  expect(await knows(home)).toBe('yes')
  good(await district.desk(chief)('endSession', { sessionId: lost.id }))
  expect(await knows(home)).toBe('not_signed_in')
  const own = sessions.find(({ isThis }) => isThis)!
  good(await office.ask('endSession', { sessionId: own.id }))
  expect(office.cookie).toBe('desk=')
  expect(await knows(office)).toBe('not_signed_in')
})

test('rights that are taken are gone at the desk at once', async () => {
  const browser = await signIn(district, chief)
  expect(await outcome(browser.ask('listStaff', {}))).toBe('yes')
  await appoint(district, chief)
  expect(await outcome(browser.ask('listStaff', {}))).toBe('not_staff')
})

test('wrong codes end the day’s tries, and codes that nobody asked for end the minute’s', async () => {
  await staffMember(district, 'oGuesser', ['writer', 'foundry'])
  const guesser = district.desk('oGuesser')
  const asked: (string | undefined)[] = []
  for (let guess = 0; guess < 21; guess += 1) {
    asked.push(await outcome(guesser('readSignIn', { code: 'ABCD-2345' })))
    after(10_000)
  }
  expect(asked.slice(0, 20)).toEqual(Array(20).fill('code_not_accepted'))
  expect(asked[20]).toBe('tries_used_up')
  after(minute)
  const flood = Array.from({ length: 130 }, () => outcome(openBrowser(district, edge).ask('beginSignIn', {})))
  const came = await Promise.all(flood)
  expect(came).toContain('busy')
  expect(came.filter((each) => each === 'yes').length).toBeLessThanOrEqual(120 * 2)
  after(minute)
  expect(await outcome(openBrowser(district, edge).ask('beginSignIn', {}))).toBe('yes')
})

test('sessions and codes that are over are taken away', async () => {
  await signIn(district, chief)
  after(26 * 3_600_000)
  // Set once with the first contest of a district; here by hand.
  const { expireDaily } = await import('../../cloudfunctions/forgetting/expire-daily')
  await expireDaily(district.store, district.cloud.clock.now() - 86_400_000)
  await district.runErrands()
  const sdk = database({ throwOnNotFound: false } as object)
  for (const name of ['sessions', 'sign_ins'])
    expect((await sdk.collection(name).count()) as { total: number }).toMatchObject({ total: 0 })
})
