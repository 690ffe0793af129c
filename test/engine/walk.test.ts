import type { Browser } from 'playwright-core'
import type { OpenAttempt } from '../../contract/member/attempt'
import { plantArticle } from '../support/articles'
import { launchChrome } from '../support/browser/chrome'
import { good, openDistrict, publish, type District } from '../support/district'
import { Phone } from '../support/glass-easel/phone'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

jest.setTimeout(60_000)

const openid = 'oWalker'
let district: District
let browser: Browser
let phone: Phone
beforeAll(async () => {
  ;[browser, district] = await Promise.all([launchChrome(), openDistrict(at('11-28T10:00'))])
  const html = '<h2>高温补贴</h2><p>每人每月<strong>一百八十元</strong>。</p><ul><li>室外作业</li></ul>'
  await plantArticle(district.store, 'heat', {
    title: '高温天这样发补贴',
    publishedAt: at('11-28T09:30'),
    html,
  })
  await publish(district, 'spring')
  phone = await Phone.start(browser, district, openid)
})
afterAll(async () => {
  await browser.close()
  await district.stop()
})

const inCloud = async (): Promise<OpenAttempt> =>
  good(await district.phone(openid)('startAttempt', { contestId: 'spring' }))

test('a member reads an article, and comes back to the list', async () => {
  await phone.tap('高温天这样发补贴')
  await phone.on('packages/news/article/index', '一百八十元')
  for (const words of ['高温补贴', '室外作业']) await phone.sees(words)
  await phone.back()
  await phone.on('pages/news/index', '没有更多了')
})

test('a member without a name is asked for it before the first paper', async () => {
  await phone.tap('竞赛')
  await phone.tap('工会知识竞赛')
  await phone.on('packages/contest/contest/index', '今天还有 3 次')
  await phone.tap('#start')
  await phone.answer('开始')
  await phone.on('packages/me/profile/index', '请选择')
  await phone.type('王秀兰')
  await phone.tap('请选择')
  await phone.on('packages/me/unit/index', '德胜街道')
  await phone.tap('德胜街道')
  await phone.on('packages/me/profile/index', '德胜街道')
  await phone.tap('我已阅读并同意')
  await phone.tap('保存后继续答题')
  await phone.on('packages/contest/contest/index', '限时 15 分钟')
  await phone.answer('开始')
  await phone.on('packages/contest/paper/index', '第 1 题，共 20 题')
  expect(good(await district.phone(openid)('readProfile', {})).profile).toMatchObject({
    name: '王秀兰',
    unit: { id: 'desheng' },
  })
})

test('answers of every kind are shown and saved', async () => {
  const right = answersTo(await inCloud())
  for (const [question, kind] of [
    [0, '单选题'],
    [10, '多选题'],
    [15, '判断题'],
  ] as const) {
    await phone.tap('#sheet')
    await phone.tap(`#sheet-item-${String(question)}`)
    await phone.sees(kind)
    for (const option of right[question]!) await phone.tap(`#option-${String(option)}`)
  }
  await phone.sees('已存在手机上')
  await phone.lookAway()
  await phone.sees('已保存')
  const answers = right.map((chosen, question) => ([0, 10, 15].includes(question) ? chosen : []))
  expect((await inCloud()).answers).toEqual(answers)
})

test('the sheet tells what is open, a warning asks, and the paper counts', async () => {
  await phone.tap('#sheet')
  await phone.sees('已答 3 题，没答 17 题')
  await phone.tap('#submit')
  await phone.sees('还有 17 题没答')
  await phone.answer('交卷')
  await phone.on('packages/contest/result/index', '对 3 题')
  await phone.sees('15')
})

test('the board shows the member in the place that the cloud gives', async () => {
  await district.tick()
  await phone.tap('#to-board')
  await phone.on('packages/contest/board/index', '王*（我）')
  await phone.tap('街道')
  await phone.sees('德胜街道（我的街道）')
})

test('on the way the engine had nothing to complain of, nothing stuck out, and nothing wanted to leave the machine', () => {
  expect(phone.troubles).toEqual([])
})
