import { told } from '../support/told'
import { contestId, openidOf, openTown, type Town } from '../support/browser/town'
import { answerQuestions, begin, handIn, introduce, openContest } from '../support/browser/member'
import type { Visitor } from '../support/browser/visitor'
import { good, type Ask } from '../support/district'

jest.setTimeout(40_000)

let town: Town
const visitors: Visitor[] = []
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.leave())
afterEach(async () => {
  town.district.cloud.clock.reset()
  await Promise.all(visitors.splice(0).map((visitor) => visitor.leave()))
})

async function visit(name: string): Promise<Visitor> {
  const visitor = await town.visit(name)
  visitors.push(visitor)
  return visitor
}

const askAs = (name: string): Ask => town.district.phone(openidOf(name))

/** A member whose name is known, and the paper that this browser begins. */
async function beginKnown(name: string) {
  const ask = askAs(name)
  good(await ask('saveProfile', told('李建国', 'yuetan')))
  const visitor = await visit(name)
  await openContest(visitor)
  await begin(visitor)
  await visitor.sees('第 1 题，')
  const paper = good(await ask('startAttempt', { contestId }))
  return { ask, visitor, paper, right: town.rightAnswers(paper) }
}

test('the walk with the real bank: name, answers, away and back, handed in, on the board', async () => {
  const visitor = await visit('Walker')
  await visitor.open()
  await visitor.sees('要闻')
  await visitor.look('news')
  await visitor.tab('竞赛')
  await visitor.sees('工会法律知识竞赛')
  await visitor.look('contests')
  await visitor.tap('工会法律知识竞赛')
  await visitor.sees('今天还有 3 次')
  await visitor.look('a contest')
  await begin(visitor)
  await introduce(visitor, '王秀兰')
  await visitor.sees('第 1 题，')
  await visitor.look('the paper')

  const ask = askAs('Walker')
  const right = town.rightAnswers(good(await ask('startAttempt', { contestId })))
  await answerQuestions(visitor, right.slice(0, 9))
  await visitor.open()
  await visitor.tab('竞赛')
  await visitor.tap('继续答题')
  await visitor.sees('规则')
  await visitor.tap('#start')
  await visitor.sees('第 10 题，')
  await answerQuestions(visitor, right.slice(9, 19), 9)
  await visitor.tap('#sheet')
  await visitor.sees('已答 19 题，没答 1 题')
  await visitor.look('the answer sheet')
  await visitor.tap('#submit')
  await visitor.sees('还有 1 题没答')
  await visitor.answer('交卷')

  await visitor.sees('对 19 题')
  expect(await visitor.page.locator('#score').textContent()).toBe('95分')
  await visitor.look('the result')
  await town.district.tick()
  await visitor.tap('看榜单')
  await visitor.sees('王*（我）')
  await visitor.sees('我 第 1 名')
  await visitor.look('the board')
  await visitor.tap('街道')
  await visitor.sees('德胜街道（我的街道）')
  await visitor.look('the streets')
  expect(visitor.troubles).toEqual([])
})

test('two phones of one person that hand in at once come to one score', async () => {
  const { ask, visitor, right } = await beginKnown('Twice')
  const other = await visit('Twice')
  await openContest(other)
  await other.tap('继续答题')
  await other.sees('第 1 题，')
  await answerQuestions(visitor, right.slice(0, 8))
  await answerQuestions(other, right.slice(0, 3))
  await Promise.all([handIn(visitor), handIn(other)])
  const shown = await Promise.all(
    [visitor, other].map(async ({ page }) => {
      await page.locator('#score').waitFor()
      return page.locator('#score').textContent()
    }),
  )
  const { attempts } = good(await ask('listMyAttempts', { contestId }))
  expect(attempts).toHaveLength(1)
  const score = `${String(attempts[0]?.score)}分`
  expect(shown).toEqual([score, score])
  expect([...visitor.troubles, ...other.troubles]).toEqual([])
})

test('without a network the paper says so, keeps the answers, and recovers', async () => {
  const { ask, visitor } = await beginKnown('Offline')
  await visitor.lose()
  await visitor.tap('#option-1')
  await visitor.sees('网络不好，答案已存在手机上')
  await visitor.look('the paper without a network')
  await visitor.tap('#next')
  await visitor.tap('#option-0')
  await visitor.regain()
  await visitor.sees('已保存')
  const { answers } = good(await ask('startAttempt', { contestId }))
  expect(answers.slice(0, 3)).toEqual([[1], [0], []])
  expect(visitor.troubles).toEqual([])
})

test('a paper handed in without a network gets through when it returns', async () => {
  const { visitor, right } = await beginKnown('Tunnel')
  await answerQuestions(visitor, right.slice(0, 4))
  await visitor.lose()
  await handIn(visitor)
  await visitor.sees('网络不好，答案已存好，正在重试')
  await visitor.look('handing in')
  await visitor.regain()
  await visitor.sees('对 4 题')
  expect(visitor.troubles).toEqual([])
})

test('when time is up by the server’s clock the paper hands itself in', async () => {
  const { visitor, paper, right } = await beginKnown('Late')
  town.district.cloud.clock.moveTo(paper.deadline - 6_000)
  await answerQuestions(visitor, right.slice(0, 1))
  await visitor.sees('最后一分钟')
  await visitor.sees('时间到，答案已经替您交上')
  await visitor.sees('对 1 题')
  await visitor.look('the result after time')
  expect(visitor.troubles).toEqual([])
})

/** Lets the timer close what was left open, count it and freeze the board, one run after another. */
async function countAll(ask: Ask): Promise<void> {
  for (let run = 1; !good(await ask('readBoard', { contestId })).final; run += 1) {
    if (run > 10) throw new Error('the board is not final after ten runs')
    town.district.cloud.clock.advance(6_000)
    await town.district.tick()
  }
}

test('when the contest is over the board is final and the review shows what was right, and why', async () => {
  const { ask, visitor, paper, right } = await beginKnown('Curious')
  const answers = right.map((chosen, at) => (at < 12 ? chosen : []))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))
  town.district.cloud.clock.advance(15 * 24 * 3600_000)
  await countAll(ask)
  await visitor.open('pages/contests/index')
  await visitor.tap('已结束的竞赛')
  await visitor.tap('工会法律知识竞赛')
  await visitor.tap('第 1 次')
  await visitor.sees('对 12 题')
  await visitor.tap('看解析')
  await visitor.sees('我选的，正确答案')
  await visitor.look('the review')
  await visitor.tap('只看错题 8 题')
  await visitor.sees('没有答')
  await visitor.open(`packages/contest/board/index?id=${contestId}`)
  await visitor.sees('名次已定')
  expect(visitor.troubles).toEqual([])
})
