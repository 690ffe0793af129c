import { good } from '../support/mini-program/outside'
import { answer, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { contestTitle, Seat } from '../support/mini-program/seat'
import { answersTo } from '../support/play'

const seat = Seat.take()

test('another phone of the same member goes on with the saved answers', async () => {
  const right = answersTo(await seat.begin())
  await answer(seat.phone, right.slice(0, 5))
  await seat.putAway()
  seat.takeAnotherPhone()
  await (await openContest(seat.phone, contestTitle)).tap('继续答题')
  const paper = await seat.phone.on(pages.paper)
  await paper.says('第 6 题，共 20 题')
  await answer(seat.phone, right.slice(5), 5)
  await paper.tap('#submit')
  expect(await seat.phone.windows.question()).toContain('都答完了')
  await seat.phone.windows.confirm()
  await seat.score('100分')
})

test('a phone left aside brings its answers together with those of the other one', async () => {
  const right = answersTo(await seat.begin())
  const { phone } = seat
  await answer(phone, right.slice(0, 2))
  await seat.putAway()
  const { revision, attemptId } = await seat.inCloud()
  const elsewhere = right.map((chosen, question) => (question < 2 || question > 9 ? chosen : []))
  good(await seat.ask('saveAnswers', { attemptId, answers: elsewhere, revision: revision + 1 }))
  phone.show()
  await phone.page.says('您在另一台手机上答过，已合在一起')
  await phone.page.tap('#sheet')
  await phone.page.says('已答 12 题，没答 8 题')
})

test('a paper that another phone handed in shows that result', async () => {
  const drawn = await seat.begin()
  const { phone } = seat
  await answer(phone, answersTo(drawn).slice(0, 3))
  await seat.putAway()
  const { revision, attemptId } = await seat.inCloud()
  good(await seat.ask('submitAttempt', { attemptId, answers: answersTo(drawn), revision: revision + 1 }))
  phone.show()
  await (await seat.score('100分')).says('这份答卷已经交过')
})
