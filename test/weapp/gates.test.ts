import type { RuleSheet } from '../../domain/rule-sheet'
import type { Ask, District } from '../support/district'
import { good, openDistrict, plantArticle, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { answer, openContest } from '../support/mini-program/player'
import { pages } from '../support/mini-program/routes'
import { until } from '../support/mini-program/until'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { told } from '../support/told'

const contestId = 'map'
const map: Partial<RuleSheet> = {
  title: '闯关竞赛',
  draw: [{ type: 'single', count: 2, points: 5 }],
  tries: { perDay: null, inAll: null },
  gates: {
    gates: [
      { name: '入会', materials: [{ kind: 'article', title: '怎样入会', ref: 'joining' }] },
      { name: '劳动合同' },
      { name: '工伤' },
    ],
    opening: 'one-a-day',
    missed: 'can-be-made-up',
    order: 'in-turn',
    passPercent: 60,
    triesEach: 2,
    worth: 'marks',
  },
}

let district: District
let phone: Phone
let ask: Ask
let people = 0
beforeAll(async () => {
  district = await openDistrict()
  await plantArticle(district.store, 'joining', { title: '怎样入会' })
  await publish(district, contestId, map)
})
afterAll(() => district.stop())
beforeEach(async () => {
  district.cloud.clock.moveTo(at('11-28T10:00'))
  const openid = `oGates${String((people += 1))}`
  ask = district.phone(openid)
  good(await ask('saveProfile', told('王秀兰', 'desheng')))
  phone = new Phone(district, openid)
  phone.start()
})
afterEach(() => {
  phone.kill()
})

/** Plays the open paper to its end, with so many questions wrong. */
async function play(wrong: number): Promise<void> {
  const paper = await phone.on(pages.paper)
  await paper.says('第 1 题')
  await answer(phone, answersTo(good(await ask('startAttempt', { contestId })), wrong))
  await paper.tap('#submit')
  await phone.windows.confirm()
  await phone.on(pages.result)
}

test('a member lights gate after gate: the map, the sheet, the paper, the result, and what comes next', async () => {
  const contest = await openContest(phone, '闯关竞赛')
  await contest.says('点亮 0 关，共 3 关')
  await contest.says('去第 1 关')
  await contest.tap('#gate-0')
  await contest.says('先学一学')
  await contest.says('2 题 · 满分 10 分 · 还有 2 次')
  await contest.tap('怎样入会')
  await phone.on(pages.article)
  await phone.back()
  await contest.tap('#gate-start')
  await phone.windows.confirm()
  await (await phone.on(pages.paper)).says('第 1 关 · 入会')

  await play(2)
  await phone.page.says('这一关还没有点亮')
  await phone.page.tap('再来一次 · 还有 1 次')
  await phone.windows.confirm()
  await play(0)
  await phone.page.says('这一关点亮了')
  await phone.page.says('您现在的总分是 10 分')
  await phone.page.tap('回到竞赛')
  const again = await phone.on(pages.contest)
  await again.says('点亮 1 关，共 3 关')
  await again.says('第 2 关 明天 0:00 开放')
  await again.says('第 1 关 · 今天 10:00')

  district.cloud.clock.moveTo(at('11-29T00:00') - 1_500)
  phone.hide()
  phone.show()
  await again.says('去第 2 关')
})

test('a gate that waits, or that another one bars, says so and can’t be begun', async () => {
  district.cloud.clock.moveTo(at('11-29T10:00'))
  const contest = await openContest(phone, '闯关竞赛')
  await contest.tap('#gate-1')
  await contest.says('先点亮前面的一关')
  await contest.tap('知道了')
  await until(() => !contest.has('#gate-start'), 'a sheet that is closed')
  await contest.tap('#gate-2')
  await contest.says('这一关 明天 0:00 开放')
  expect(contest.text()).not.toContain('开始这一关')
})

test('when all gates are lit the map says so', async () => {
  district.cloud.clock.moveTo(at('11-30T10:00'))
  for (const gate of [0, 1, 2]) {
    const paper = good(await ask('startAttempt', { contestId, gate }))
    const { attemptId } = paper
    good(await ask('submitAttempt', { attemptId, answers: answersTo(paper), revision: 1 }))
  }
  const contest = await openContest(phone, '闯关竞赛')
  await contest.says('3 关全部点亮')
  await contest.says('我的总分')
  await contest.says('全部点亮了，看榜单')
})
