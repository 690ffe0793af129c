import type { District } from '../support/district'
import { good, openDistrict, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { told } from '../support/told'
import { untilFinal } from '../support/until-final'

let district: District
let phone: Phone
const openid = 'oLearner'
const ask = () => district.phone(openid)
const stems: string[] = []
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring', { draw: [{ type: 'single', count: 12, points: 5 }] })
  good(await ask()('saveProfile', told()))
  const paper = good(await ask()('startAttempt', { contestId: 'spring' }))
  district.cloud.clock.advance(60_000)
  const answers = answersTo(paper).map((right) => [right[0] === 0 ? 1 : 0])
  good(await ask()('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))
  stems.push(...paper.questions.map(({ stem }) => stem))
})
afterAll(() => district.stop())
beforeEach(() => {
  phone = new Phone(district, openid)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

async function openBook() {
  await (await phone.tab('me')).tap('错题本')
  return phone.on(pages.mistakes)
}

const cards = () => phone.page.all('ReviewCard__stem').map(({ textContent }) => textContent)

test('while the contest runs the book is empty and says when it fills; there is no way to practice', async () => {
  await (await openBook()).says('错题本里没有题')
  phone.kill()
  phone.start(pages.contest, { id: 'spring' })
  await phone.page.says('规则')
  expect(phone.page.has('练一练')).toBe(false)
})

describe('once the contest is over for good', () => {
  beforeAll(async () => {
    await untilFinal(district, at('12-11T18:00'))
  })

  test('the book shows what went wrong, some at a time, and what is known leaves it for good', async () => {
    const book = await openBook()
    await book.says('看更多')
    expect(cards()).toEqual(stems.slice(0, 10))
    expect(book.text()).toContain('出自“工会知识竞赛”')
    await book.tap('看更多')
    expect(cards()).toEqual(stems)
    await book.tap('我会了')
    expect(cards()).toEqual(stems.slice(1))
    phone.kill()
    phone.network('down')
    phone.start(pages.mistakes)
    await phone.page.says('网络不好，先看上次的内容')
    expect(cards()).toEqual(stems.slice(1, 11))
  })

  test('practice marks each answer at once, and fills and empties the book', async () => {
    phone.kill()
    phone.start(pages.contest, { id: 'spring' })
    await phone.page.tap('练一练')
    const practice = await phone.on(pages.practice)
    let right = 0
    const wrong: string[] = []
    for (let nth = 1; nth <= 10; nth += 1) {
      await practice.says(`第 ${String(nth)} 题，共 10 题`)
      if (practice.has('#blank-0')) await practice.enter('#blank-0', '不知道')
      else await practice.tap('#option-0')
      await practice.tap('看对不对')
      await practice.says(nth === 10 ? '练完了' : '下一题')
      if (practice.has('答对了')) right += 1
      else wrong.push(...cards())
      await practice.tap('#go-on')
    }
    await practice.says(`${String(right)}题`)
    await practice.says('一共练了 10 题')
    expect(phone.asked.filter((name) => name !== 'readContest' && name !== 'listMyAttempts')).not.toContain(
      'submitAttempt',
    )
    await practice.tap('#to-mistakes')
    const book = await phone.on(pages.mistakes)
    await book.says('我会了')
    expect(cards().slice(0, wrong.length)).toEqual(wrong.reverse())
    await phone.back()
    await practice.tap('再练 10 题')
    await practice.says('第 1 题，共 10 题')
  })
})
