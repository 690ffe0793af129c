import { good } from '../support/mini-program/outside'
import { answer, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { contestId, contestTitle, Seat } from '../support/mini-program/seat'
import { answersTo } from '../support/play'

const seat = Seat.take()

test('without a network the answers stay on the phone, over a new start too, until they are saved', async () => {
  await seat.begin()
  const { phone } = seat
  phone.network('down')
  await phone.page.tap('#option-0')
  await phone.page.says('网络不好，答案已存在手机上')
  phone.kill()
  phone.start()
  await (await openContest(phone, contestTitle)).tap('继续答题')
  const paper = await phone.on(pages.paper)
  await paper.says('网络不好，答案已存在手机上')
  await paper.tap('#sheet')
  await paper.says('已答 1 题')
  expect((await seat.inCloud()).answers[0]).toEqual([])
  phone.network('up')
  await paper.says('已保存')
  expect((await seat.inCloud()).answers[0]).toEqual([0])
})

test('a paper handed in without a network says so and gets through when it returns', async () => {
  const right = answersTo(await seat.begin())
  const { phone } = seat
  await answer(phone, right.slice(0, 19))
  phone.network('down')
  await seat.handIn()
  await phone.page.says('网络不好，答案已存好，正在重试')
  expect((await seat.inCloud()).n).toBe(1)
  phone.network('up')
  await seat.score('95分')
})

test('a paper whose handing-in was cut off by closing the app is handed in by the next start', async () => {
  const right = answersTo(await seat.begin())
  const { phone } = seat
  await answer(phone, right.slice(0, 10))
  phone.network('down')
  await seat.handIn()
  await phone.page.says('正在重试')
  phone.kill()
  phone.network('up')
  phone.start()
  await (await openContest(phone, contestTitle)).tap('#start')
  await seat.score('50分')
})

test('a hand-in that arrives while its answer gets lost counts once', async () => {
  const right = answersTo(await seat.begin())
  const { phone } = seat
  await answer(phone, right.slice(0, 10))
  phone.network('deaf')
  await seat.handIn()
  await phone.page.says('正在重试')
  phone.kill()
  phone.network('up')
  phone.start()
  const contest = await openContest(phone, contestTitle)
  await contest.says('我的最好成绩')
  await contest.tap('第 1 次')
  await seat.score('50分')
  expect(good(await seat.ask('listMyAttempts', { contestId })).attempts).toHaveLength(1)
})

test('when time is up the paper hands itself in with what was answered', async () => {
  const right = answersTo(await seat.begin())
  const { phone } = seat
  await answer(phone, right.slice(0, 6))
  await seat.sleep(850_000)
  await phone.page.says('最后一分钟')
  await answer(phone, right.slice(6, 7), 6)
  await seat.sleep(48_000)
  await (await seat.score('35分')).says('时间到，答案已经替您交上')
})

test('a phone that sleeps past the end finds the saved answers counted', async () => {
  const right = answersTo(await seat.begin())
  const { phone } = seat
  await answer(phone, right.slice(0, 4))
  await seat.putAway()
  phone.kill()
  seat.district.cloud.clock.advance(3600_000)
  phone.start()
  await (await openContest(phone, contestTitle)).tap('时间到了，看成绩')
  await (await seat.score('20分')).says('时间到，按已保存的答案计分')
})
