import type { UnitBoardRule } from '../../domain/unit-board'
import type { District } from '../support/district'
import {
  memberIdOf,
  openDistrict,
  plantManyUnits,
  plantOverride,
  playMany,
  publish,
} from '../support/mini-program/outside'
import { openContest } from '../support/mini-program/player'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { until } from '../support/mini-program/until'
import { at } from '../support/sheets'

const many = 110
const contestId = 'spring'
const rule = { minMembers: 1, ties: [], shared: true, top: 100 }
const units: UnitBoardRule[] = [
  { ...rule, level: 'enterprise', order: 'mean' },
  { ...rule, level: 'street', order: 'coverage' },
]

let district: District
let phone: Phone
beforeAll(async () => {
  district = await openDistrict()
  await plantManyUnits(district, many)
  await publish(district, contestId, { units, awards: [{ kind: 'places', from: 1, to: 1, name: '一等奖' }] })
  await publish(district, 'few', {
    title: '班组赛',
    units: [{ ...rule, level: 'street', order: 'members', minMembers: 3 }],
  })
  const players = Array.from({ length: many }, (_, nth) => {
    return { openid: `oMany${String(nth)}`, unit: `e-${String(nth)}`, wrong: Math.floor(nth / 6) }
  })
  await playMany(district, contestId, players)
  await playMany(district, contestId, [{ openid: 'oStreet', unit: 'desheng', wrong: 19 }])
  await playMany(district, 'few', [{ openid: 'oStreet', unit: 'desheng', wrong: 1 }])
})
afterAll(() => district.stop())
afterEach(() => {
  phone.kill()
})

/** The board as this member opens it. */
async function open(openid: string, id = contestId) {
  phone = new Phone(district, openid)
  phone.start(pages.board, { id })
  await phone.page.says('个人')
  return phone.page
}
const rows = (style: string) => phone.page.all(style).length

test('a member deep in the list is led to the own row, and back', async () => {
  const board = await open('oMany80')
  await board.says('我 第 81 名')
  await board.says('就赶上前一名')
  expect(rows('PersonRow__row')).toBe(30)
  await board.tap('#mine')
  await until(() => board.has('#my-row'), 'the own row')
  expect(rows('PersonRow__row')).toBe(90)
  await board.says('回到最前面')
})

test('a member below the first hundred hears what is missing to it', async () => {
  const board = await open('oMany105')
  await board.says('我 第 106 名')
  await board.says('就赶上第 100 名')
  expect(board.text()).not.toContain('看我的位置')
})

test('a board of a hundred units is asked for by its tab, drawn within WeChat’s means and grows', async () => {
  const board = await open('oMany50')
  expect(phone.asked.filter((name) => name === 'readUnitBoard')).toHaveLength(0)
  const before = board.cost()
  await board.tap('企业')
  await board.says('我的企业')
  await board.says('110 家企业')
  const { setData, bytes, nodes } = board.cost()
  expect(setData - before.setData).toBeLessThanOrEqual(3)
  expect(bytes - before.bytes).toBeLessThanOrEqual(64 * 1024)
  expect(nodes).toBeLessThanOrEqual(600)
  expect(rows('UnitRow__row')).toBe(30)
  board.instance.onReachBottom?.()
  await until(() => rows('UnitRow__row') === 60, 'thirty rows more')
  await board.tap('#mine')
  await until(() => board.has('#my-row'), 'the own row')
})

test('streets stand by their participation, the own one with what is missing to the one ahead', async () => {
  const board = await open('oStreet')
  await board.tap('街道')
  await board.says('德胜街道（我的街道）')
  await board.says('400 人中')
  await board.says('我的街道 ')
  expect(phone.asked.filter((name) => name === 'readUnitBoard')).toHaveLength(1)
  await board.tap('企业')
  await board.says('您参加这场竞赛时没有填企业')
  await board.tap('看我的信息')
  await phone.on(pages.profile)
  await phone.back()
  await (await phone.on(pages.board)).says('您参加这场竞赛时没有填企业')
})

test('a unit without enough members says how many are missing, a member who has not played what to do', async () => {
  const board = await open('oStreet', 'few')
  await board.tap('街道')
  await board.says('还差 2 人参加就能上榜')
  phone.kill()
  const other = await open('oNobodyYet', 'few')
  await other.tap('街道')
  await other.says('就为您的街道添一份成绩')
  await other.tap('去答题')
  await (await phone.on(pages.contest)).says('班组赛')
})

test('without a network the last answer of a tab is there and says so; one never seen can be tried again', async () => {
  const board = await open('oMany3')
  await board.tap('企业')
  await board.says('我的企业')
  phone.kill()
  phone.network('down')
  phone.start(pages.board, { id: contestId, tab: 'enterprise' })
  await phone.page.says('网络不好，先看上次的榜单')
  await phone.page.says('我的企业')
  await phone.page.tap('街道')
  await phone.page.says('再试一次')
  phone.network('up')
  await phone.page.tap('再试一次')
  await phone.page.says('我的街道')
})

test('the contest’s page tells the unit’s place beside the own one, and what the union arranged', async () => {
  await plantOverride(district, {
    contestId,
    memberId: memberIdOf('oMany2'),
    minutes: 10,
    closesAt: at('12-12T18:00'),
  })
  phone = new Phone(district, 'oMany2')
  phone.start()
  const contest = await openContest(phone, '工会知识竞赛')
  await contest.says('我是第 3 名')
  await contest.says('工会为您延长到12月12日 18:00，增加 1 次机会，把每份答卷延长 10 分钟。')
  await until(() => contest.has('#contest-unit'), 'the unit’s place')
  expect(contest.textOf('#contest-unit')).toContain('并列第 1 名')
  expect(phone.asked.filter((name) => name === 'readUnitBoard')).toHaveLength(1)
  await contest.tap('#contest-unit')
  await (await phone.on(pages.board)).says('人均得分')
})

test('a final board says so, with its verifying code to copy and the member’s award', async () => {
  district.cloud.clock.moveTo(at('12-12T18:05'))
  await district.tick()
  district.cloud.clock.advance(70_000)
  await district.tick()
  const board = await open('oMany0')
  await board.says('名次已定')
  expect(board.textOf('#mine')).toContain('一等奖')
  const shown = /校验码 ([0-9a-f]{8})/.exec(board.text())?.[1] ?? ''
  await board.tap('#digest')
  await until(() => phone.privacy.clipboard.length === 64, 'the whole code')
  expect(phone.privacy.clipboard).toContain(shown)
})
