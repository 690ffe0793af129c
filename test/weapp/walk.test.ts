import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { good, publish } from '../support/mini-program/outside'
import { answer, introduce, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { contestTitle, Seat } from '../support/mini-program/seat'
import { until } from '../support/mini-program/until'

const seat = Seat.take()

test('the walk: name and unit, answers kept, the app killed, on where it was, handed in, on the board', async () => {
  const { phone } = seat
  const contest = await openContest(phone, contestTitle)
  for (const words of ['进行中', '主办：总工会', '今天还有 3 次']) await contest.says(words)
  await contest.tap('#start')
  await phone.windows.confirm()
  const paper = await introduce(phone, '王秀兰', '德胜街道')

  const right = answersTo(await seat.inCloud())
  await answer(phone, right.slice(0, 12))
  await seat.putAway()
  expect(paper.text()).toContain('第 13 题，共 20 题')
  expect((await seat.inCloud()).answers).toEqual([...right.slice(0, 12), ...Array<number[]>(8).fill([])])

  phone.kill()
  phone.start()
  const again = await openContest(phone, contestTitle)
  await again.says('继续答题')
  await again.tap('#start')
  await (await phone.on(pages.paper)).says('第 13 题，共 20 题')
  await answer(phone, right.slice(12, 19), 12)
  expect(await seat.handIn()).toContain('还有 1 题没答')

  const result = await seat.score('95分')
  await result.says('对 19 题')
  await result.says('这是您的第一份成绩')
  await seat.district.tick()
  await result.tap('看榜单')
  const board = await phone.on(pages.board)
  await board.says('王*（我）')
  await board.says('我 第 1 名')
  await board.tap('街道')
  await board.says('德胜街道（我的街道）')
})

test('what was chosen shows and can be changed: one of several, several, true or false', async () => {
  await seat.begin()
  const { page } = seat.phone
  const chosen = () => page.all('QuestionView__chosen').length
  await page.says('单选题')
  await page.tap('#option-0')
  await page.tap('#option-2')
  expect(chosen()).toBe(1)
  await page.tap('#sheet')
  await page.tap('#sheet-item-10')
  await page.says('多选题')
  await page.tap('#option-0')
  await page.tap('#option-2')
  expect(chosen()).toBe(2)
  await page.tap('#option-0')
  expect(chosen()).toBe(1)
  await page.tap('#sheet')
  await page.tap('#sheet-item-15')
  await page.says('判断题')
  await page.tap('#option-1')
  await page.tap('#sheet')
  await page.says('已答 3 题，没答 17 题')
  expect(page.all('SheetItem__answered').map((one) => one.textContent)).toEqual(['1', '11', '16'])
  await seat.putAway()
  const { answers } = await seat.inCloud()
  expect([answers[0], answers[10], answers[15]]).toEqual([[2], [2], [1]])
})

test('a member who thinks again keeps the paper', async () => {
  await seat.begin()
  const { page, windows } = seat.phone
  await page.tap('#option-0')
  await page.tap('#sheet')
  await page.tap('#submit')
  expect(await windows.question()).toContain('还有 19 题没答')
  await windows.cancel()
  await page.says('已答 1 题')
  expect(seat.phone.asked).not.toContain('submitAttempt')
})

test('the third try of a day is the last, and the contest says when there is another', async () => {
  const paper = await seat.begin()
  good(await seat.ask('submitAttempt', { attemptId: paper.attemptId, answers: [], revision: 1 }))
  const { attemptId } = await seat.inCloud()
  good(await seat.ask('submitAttempt', { attemptId, answers: [], revision: 1 }))
  seat.phone.kill()
  seat.phone.start()
  const contest = await openContest(seat.phone, contestTitle)
  await contest.says('今天还有 1 次')
  const third = await seat.inCloud()
  good(await seat.ask('submitAttempt', { attemptId: third.attemptId, answers: [], revision: 1 }))
  contest.instance.onPullDownRefresh?.()
  await contest.says('今天的次数用完了，明天再来')
  await contest.tap('#start')
  expect(seat.phone.windows.asks).toBe(false)
})

test('a contest opens on the dot, on a page that is already there', async () => {
  const { phone, district } = seat
  const window = { opens: '2022-11-28T10:30:00+08:00', closes: '2022-11-29T18:00:00+08:00' }
  await publish(district, 'winter', { title: '冬季竞赛', window })
  // An instance of the door keeps the list of contests for ten seconds; and every test begins at 10:00 again,
  // so that the list which the test before this one asked for can look as if it were from this minute.
  district.cloud.clock.moveTo(at('11-28T10:20'))
  const contest = await openContest(phone, '冬季竞赛')
  await contest.says('今天 10:30 开始')
  expect(contest.text()).not.toContain('开始答题')
  phone.hide()
  district.cloud.clock.moveTo(at('11-28T10:29') + 58_500)
  phone.show()
  await contest.says('开始答题 · 今天还有 3 次')
})

test('after the close the review shows what I chose, what was right, and why', async () => {
  const paper = await seat.begin()
  const { attemptId } = paper
  good(await seat.ask('submitAttempt', { attemptId, answers: answersTo(paper, 2), revision: 1 }))
  seat.phone.kill()
  seat.district.cloud.clock.moveTo(at('12-11T18:00'))
  seat.phone.start(pages.result, { id: encodeURIComponent(attemptId) })
  await (await seat.score('90分')).tap('看解析')
  const review = await seat.phone.on(pages.review)
  await review.says('我选的，正确答案')
  await review.says('canary')
  await review.tap('只看错题 2 题')
  await until(() => review.all('ReviewCard__head').length === 2, 'the two wrong ones alone')
})
