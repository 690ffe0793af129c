import type { Ask, District } from '../support/district'
import { good, openDistrict, plantArticle, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { begin, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { allAnswersTo } from '../support/play'
import { at } from '../support/sheets'
import { told } from '../support/told'

let district: District
let phone: Phone
let ask: Ask
let people = 0
beforeAll(async () => {
  district = await openDistrict()
  await plantArticle(district.store, 'answers', { title: '答案在这里', html: '<p>一</p><p>答案</p>' })
  const show = { score: 'at-once', answers: 'at-once', explanations: 'at-once' } as const
  const draw = [{ type: 'blanks' as const, count: 4, points: 5 }]
  await publish(district, 'filling', { title: '填空竞赛', draw, show })
  const paper = { seconds: 900, graceSeconds: 15, atExpiry: 'saved-count', perQuestion: 20 } as const
  await publish(district, 'quick', {
    title: '快答竞赛',
    draw: [{ type: 'single', count: 3, points: 5 }],
    paper,
  })
})
afterAll(() => district.stop())
beforeEach(async () => {
  district.cloud.clock.moveTo(at('11-28T10:00'))
  const openid = `oFilling${String((people += 1))}`
  ask = district.phone(openid)
  good(await ask('saveProfile', told('王秀兰', 'desheng')))
  phone = new Phone(district, openid)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

test('blanks are filled in, kept, counted as answered, handed in and explained', async () => {
  await openContest(phone, '填空竞赛')
  const paper = await begin(phone)
  const open = good(await ask('startAttempt', { contestId: 'filling' }))
  const right = allAnswersTo(open).map((texts) => texts.map(String))
  await paper.says('填空题')
  for (const [blank, text] of (right[0] ?? []).entries()) await paper.enter(`#blank-${String(blank)}`, text)
  await paper.says('1/4')
  await paper.tap('#next')
  await paper.enter('#blank-0', '说不上来')
  phone.hide()
  await paper.says('已保存')
  expect(good(await ask('startAttempt', { contestId: 'filling' })).answers.slice(0, 2)).toEqual([
    right[0],
    ['说不上来'],
  ])

  phone.kill()
  phone.start(pages.paper, { id: encodeURIComponent(open.attemptId) })
  const again = phone.page
  await again.says('第 2 题，')
  await again.tap('#sheet')
  await again.says('已答 2 题，没答 2 题')
  await again.tap('#submit')
  await phone.windows.confirm()
  const result = await phone.on(pages.result)
  await result.says('对 1 题')
  await result.tap('看解析')
  const review = await phone.on(pages.review)
  await review.says(`第 1 空：${right[0]?.[0] ?? ''}`)
  await review.says('填对了')
  await review.says('第 1 空：说不上来')
  await review.says(`正确答案：${right[1]?.[0] ?? ''} 或 第`)
  await review.says('没有填')
  await review.says('出处：source')
  await review.tap('看文章里的这一段')
  await (await phone.on(pages.article)).says('答案在这里')
})

test('where each question has its time the paper goes on by itself, and hands itself in', async () => {
  await openContest(phone, '快答竞赛')
  const paper = await begin(phone)
  await paper.says('这题还有 0:')
  expect(paper.has('#prev')).toBe(false)
  expect(paper.has('#sheet')).toBe(false)
  await paper.tap('#option-0')
  phone.hide()
  district.cloud.clock.moveTo(at('11-28T10:00') + 21_000)
  phone.show()
  await paper.says('第 2 题，')
  await paper.tap('#next')
  await paper.says('第 3 题，')
  await paper.tap('#option-1')
  const { attemptId } = good(await ask('startAttempt', { contestId: 'quick' }))
  phone.kill()
  phone.start(pages.paper, { id: encodeURIComponent(attemptId) })
  await phone.page.says('第 3 题，')
  phone.kill()
  district.cloud.clock.moveTo(at('11-28T10:00') + 70_000)
  phone.start(pages.paper, { id: encodeURIComponent(attemptId) })
  await (await phone.on(pages.result)).says('时间到，答案已经替您交上')
})
