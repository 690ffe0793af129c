import type { RuleSheet } from '../../domain/rule-sheet'
import type { Ask, District } from '../support/district'
import { good, openDistrict, plantArticle, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { chooseUnit, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { at } from '../support/sheets'
import { told } from '../support/told'

const contestId = 'bonus'
const bonus: RuleSheet['bonus'] = [
  { kind: 'sign-in', points: 1, perDay: 1, inAll: null },
  { kind: 'visit', points: 2, perDay: 1, inAll: null },
  { kind: 'read', points: 3, perDay: 1, inAll: null },
]

let district: District
let phone: Phone
let ask: Ask
let people = 0
beforeAll(async () => {
  district = await openDistrict()
  await plantArticle(district.store, 'reading', { title: '一篇短文' })
  await plantArticle(district.store, 'long', { title: '一篇长文', html: `<p>${'字'.repeat(450)}</p>` })
  await publish(district, contestId, { title: '签到竞赛', bonus })
})
afterAll(() => district.stop())
beforeEach(() => {
  district.cloud.clock.moveTo(at('11-28T10:00'))
  const openid = `oBonus${String((people += 1))}`
  ask = district.phone(openid)
  phone = new Phone(district, openid)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

const isKnown = async () => good(await ask('saveProfile', told('王秀兰', 'desheng')))
const earnings = () => phone.asked.filter((name) => name === 'earnBonus').length

test('a member signs in once a day; from then on the visit counts by itself', async () => {
  await isKnown()
  const contest = await openContest(phone, '签到竞赛')
  await contest.says('每日登录 · 每次 2 分')
  expect(earnings()).toBe(0)
  await contest.tap('#sign-in')
  await contest.says('✓ 今天已签到，明天再来')
  await contest.says('加分 3 分')
  await contest.says('签到 1 分，每日登录 2 分')
  expect(earnings()).toBe(2)

  phone.kill()
  phone.start(pages.contest, { id: contestId })
  await phone.page.says('加分 3 分')
  expect(earnings()).toBe(2)
  phone.kill()
  district.cloud.clock.moveTo(at('11-29T10:00'))
  phone.start(pages.contest, { id: contestId })
  await phone.page.says('今日登录 +2 分')
  await phone.page.says('加分 5 分')
  expect(phone.page.has('#sign-in')).toBe(true)
})

test('signing in on two phones counts once, and the second one says so', async () => {
  await isKnown()
  const contest = await openContest(phone, '签到竞赛')
  await contest.says('签到 +1 分')
  good(await ask('earnBonus', { contestId, what: { kind: 'sign-in' } }))
  await contest.tap('#sign-in')
  await contest.says('已经到上限')
  await contest.says('✓ 今天已签到，明天再来')
})

test('who has not told what the contest asks is led there, and signed in on the way back', async () => {
  const contest = await openContest(phone, '签到竞赛')
  await contest.tap('#sign-in')
  const form = await phone.on(pages.profile)
  await form.enter('input', '王秀兰')
  await chooseUnit(phone, '德胜街道')
  await form.tap('我已阅读并同意')
  await form.tap('保存后继续答题')
  await phone.on(pages.contest)
  await contest.says('✓ 今天已签到，明天再来')
})

test('an article read to its end earns its points, not before its time has passed', async () => {
  await isKnown()
  const contest = await openContest(phone, '签到竞赛')
  await contest.says('读文章 · 每篇 3 分')
  await contest.tap('读文章 · 每篇 3 分')
  await (await phone.tab('news')).tap('一篇短文')
  await (await phone.on(pages.article)).says('再看一会儿就能加分')
  await phone.back()
  await phone.page.tap('一篇长文')
  const article = await phone.on(pages.article)
  await article.says('读完这篇，可以加 3 分')
  district.cloud.clock.advance(40_000)
  expect(earnings()).toBe(0)
  article.instance.onReachBottom?.()
  await article.says('阅读 +3 分')
  expect(phone.windows.toasts).toContain('阅读 +3 分')
  expect(good(await ask('readContest', { contestId })).bonus?.[2]).toMatchObject({ earned: 3, leftToday: 0 })

  await openContest(phone, '签到竞赛')
  await phone.page.says('今天加满了，明天再来')
  await (await phone.tab('news')).tap('一篇长文')
  await phone.page.says('字字')
  expect(phone.asked.filter((name) => name === 'beginBonus')).toHaveLength(2)
})

test('points earned during a paper are said to come with it', async () => {
  await isKnown()
  good(await ask('startAttempt', { contestId }))
  const contest = await openContest(phone, '签到竞赛')
  await contest.says('答题时加的分，交卷后一起计入')
  await contest.says('加分 2 分')
})
