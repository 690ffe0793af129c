import { randomUUID } from 'node:crypto'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import { givePlantedBank, mendPlantedBank } from '../support/bank/at-desk'
import { letIn, openOffice, typeInto, type Clerk, type Office } from '../support/browser/office'
import { openidOf } from '../support/browser/town'
import type { Visitor } from '../support/browser/visitor'
import { good } from '../support/district'
import { told } from '../support/told'
import { untilFinal } from '../support/until-final'
import { fillInSheet1, filledSheet, regrade } from '../support/walk/at-desk'
import { mistaken, rightAfterwards } from '../support/walk/bank'
import { readExport } from '../support/walk/excel'
import { naiveMembers, naiveStreets } from '../support/walk/naive'
import { peopleOfWalk, rosterFile } from '../support/walk/people'
import { joinAll, playPlanned, type Remembered } from '../support/walk/play'

jest.setTimeout(180_000)

const { people, playing, idle } = peopleOfWalk({ heads: 520, players: 300, idle: 5 })
/** Who never plays. */
const chief = '王秀梅'
const opens = Date.parse(filledSheet.window.opens)
const closes = Date.parse(filledSheet.window.closes)

let office: Office
let clerk: Clerk
let phone: Visitor
let contestId = ''
let remembered: Remembered[] = []

beforeAll(async () => {
  office = await openOffice()
  clerk = await office.clerk()
  phone = await office.phone('Chief')
})
afterAll(() => office.leave())

const asChief = () => office.district.desk(openidOf('Chief'))
/** A day at the desk begins anew: the session before has rested for too long. */
async function signIn() {
  await letIn(clerk, phone)
  await clerk.sees(`${chief}，您好`)
}
const agree = (name: string) =>
  clerk.page.getByRole('dialog').getByRole('button', { name, exact: true }).click()

test('in an empty district the first administrator signs in at a PC by the phone', async () => {
  const { district } = office
  good(await district.phone(openidOf('Chief'))('saveProfile', told(chief, 'desheng')))
  const first = await registerFirstCode(district.store, district.cloud.clock.now(), randomUUID)
  await phone.open('packages/staff/home/index')
  await phone.tap('我是第一位管理员')
  await typeInto(phone, first ?? '')
  await phone.tap('确定')
  await phone.sees('管理员')
  await signIn()
})

test('imports the roster', async () => {
  await clerk.open('/roster/import')
  const file = { name: '名册.csv', mimeType: 'text/csv', buffer: rosterFile(people) }
  await clerk.page.getByLabel('名册文件').setInputFiles(file)
  await clerk.sees(/读到 \d+ 个单位/)
  const doubts = clerk.page.getByText('处存疑都核对过了')
  if (await doubts.isVisible()) await doubts.click()
  await clerk.press('导入这份名册')
  await agree('导入')
  await clerk.sees('已导入并采用')
  expect(good(await asChief()('readRoster', { part: 0 }))).toMatchObject({ held: { people: people.length } })
})

test('imports a bank in Word, having mended its ten mistakes', async () => {
  await clerk.open('/banks/new')
  await givePlantedBank(clerk.page)
  await mendPlantedBank(clerk.page)
  await clerk.press('下一步：发布')
  await clerk.press('发布')
  await clerk.sees('发布以后新的竞赛就可以选它')
  await agree('发布')
  await clerk.page.waitForURL(/\/desk\/banks\/(?!new)/)
})

test('fills in sheet 1 and publishes it', async () => {
  await clerk.open('/contests')
  await clerk.press('新建竞赛')
  await fillInSheet1(clerk.page, '职工法律知识（46 道题）')
  await clerk.sees('填写完整，没有矛盾，可以发布。')
  await clerk.press('发布竞赛')
  await agree('发布竞赛')
  await clerk.page.waitForURL(/\/contests\/c-/)
  contestId = clerk.page.url().split('/').at(-1) ?? ''
  expect(good(await asChief()('readDeskContest', { contestId })).sheet).toEqual(filledSheet)
})

test('300 members play it at the doors', async () => {
  const { district } = office
  await clerk.page.goto('about:blank')
  district.cloud.clock.moveTo(opens - 3600_000)
  const idlers = idle.map((person, n) => ({ ...person, openid: `oIdle-${String(n)}` }))
  const doors = await joinAll(district, [...playing, ...idlers])
  remembered = await playPlanned({ district, contestId, opens, doors }, playing)
  await district.runErrands()
  await district.tick()
  expect(remembered.length).toBeGreaterThan(400)
  expect(district.cloud.clock.now()).toBeLessThan(closes)
})

test('one question is regraded before the close, and the board is frozen', async () => {
  const { district } = office
  await signIn()
  await clerk.open(`/contests/${contestId}`)
  await clerk.page.getByText('300').first().waitFor()
  await clerk.page.getByRole('link', { name: '更正', exact: true }).click()
  await regrade(clerk.page, mistaken, '答案印错了')
  for (let turn = 0; turn < 6; turn += 1) {
    district.cloud.clock.advance(10_000)
    await district.tick()
  }
  await clerk.page.goto('about:blank')
  await untilFinal(district, closes)
  await signIn()
  await clerk.open(`/contests/${contestId}`)
  await clerk.page.getByRole('link', { name: '名册和定榜' }).click()
  await clerk.sees('校验码')
})

test('the exported Excel says what the players’ own memories come to', async () => {
  await clerk.open(`/results/${contestId}`)
  await clerk.press('导出 Excel')
  const coming = clerk.page.waitForEvent('download')
  await agree('导出')
  const sheets = await readExport(await (await coming).path())

  const streetOf = new Map(people.map(({ name, street }) => [name, street]))
  const papers = remembered.map(({ name, answers, ms }) => {
    const rights = answers.filter(({ options, chosen }) => chosen === rightAfterwards(options))
    return { name, street: streetOf.get(name)!, score: rights.length, ms }
  })
  const members = naiveMembers(papers)
  expect(sheets['会员']).toHaveLength(300)
  for (const row of sheets['会员']!) {
    const { place, shared, score, ms, papers: count, street } = members.get(String(row['姓名']))!
    expect(row).toMatchObject({
      ...{ 名次: place, 并列: shared ? '并列' : null, 成绩: score, '用时(秒)': Math.round(ms / 10) / 100 },
      ...{ 答题份数: count, 街道: street },
    })
  }

  const streets = naiveStreets(members, people)
  expect(sheets['街道']).toHaveLength(15)
  for (const row of sheets['街道']!) {
    const naive = streets.get(String(row['街道']))!
    expect(row).toMatchObject({
      ...{ 名次: naive.place, 会员数: naive.people, 参加人数: naive.members },
      ...{ 未参加人数: naive.people - naive.members, '参加率(%)': naive.coverage, 人均分: naive.mean },
      ...{ 总分: naive.total, 答题份数: naive.papers, 人均份数: naive.each, 高分人数: naive.highs },
      ...{ [compositeHead(row)]: naive.composite, 奖项: naive.awards },
    })
  }
  expect(sheets['获奖']!.map((row) => [row['姓名或单位'], row['奖项']]).sort()).toEqual(
    [...streets].flatMap(([name, { awards }]) => (awards ? [[name, awards]] : [])).sort(),
  )

  const played = new Set(playing.map(({ enterprise }) => enterprise))
  const absent = new Set(people.map(({ enterprise }) => enterprise).filter((name) => !played.has(name)))
  expect(new Set(sheets['未参加单位']!.map((row) => row['企业']))).toEqual(absent)
  expect(sheets['未参加会员']!.map((row) => row['姓名']).sort()).toEqual(
    [chief, ...idle.map(({ name }) => name)].sort(),
  )
  expect([...clerk.troubles, ...phone.troubles]).toEqual([])
})

const compositeHead = (row: Record<string, unknown>) =>
  Object.keys(row).find((head) => head.startsWith('综合'))!
