import type { District } from '../support/district'
import { good, openDistrict, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { answersTo } from '../support/play'
import { told } from '../support/told'

let district: District
let phone: Phone
const openid = 'oHistorian'
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.stop())
beforeEach(() => {
  phone = new Phone(district, openid)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

async function openHistory() {
  await (await phone.tab('me')).tap('我的竞赛')
  return phone.on(pages.history)
}

test('a member who never took part is shown the way to the contests', async () => {
  const history = await openHistory()
  await history.says('还没有参加过竞赛')
  await history.tap('看看有什么竞赛')
  await phone.on(pages.contests)
})

test('past contests stand there with score and tries, page after page, and lead to the contest', async () => {
  const ask = district.phone(openid)
  good(await ask('saveProfile', told()))
  for (let nth = 1; nth <= 21; nth += 1) {
    const contestId = `round-${String(nth)}`
    await publish(district, contestId, { title: `第 ${String(nth)} 期答题` })
    const paper = good(await ask('startAttempt', { contestId }))
    district.cloud.clock.advance(1000)
    const { attemptId } = paper
    good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, nth % 20), revision: 1 }))
  }
  district.cloud.clock.advance(10_000)
  const history = await openHistory()
  await history.says('第 21 期答题')
  await history.says('最好成绩 95 分')
  await history.says('答了 1 次')
  expect(history.all('PlayedRow__row')).toHaveLength(20)
  const { setData, bytes, nodes } = history.cost()
  expect(setData).toBeLessThanOrEqual(3)
  expect(bytes).toBeLessThanOrEqual(64 * 1024)
  expect(nodes).toBeLessThanOrEqual(600)
  history.instance.onReachBottom?.()
  await history.says('第 1 期答题')
  expect(history.all('PlayedRow__row')).toHaveLength(21)
  await history.tap('第 2 期答题')
  await (await phone.on(pages.contest)).says('第 2 期答题')
})

test('without a network the last list is still there, and says so', async () => {
  await (await openHistory()).says('第 21 期答题')
  phone.kill()
  phone.network('down')
  phone.start()
  const history = await openHistory()
  await history.says('网络不好，先看上次的内容')
  await history.says('第 21 期答题')
})
