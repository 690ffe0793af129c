import { told } from '../support/told'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { District } from '../support/district'
import { good, openDistrict, plantArticle, publish } from '../support/mini-program/outside'
import { Phone } from '../support/mini-program/phone'
import { pages } from '../support/mini-program/routes'
import { dist } from '../support/mini-program/simulator'
import { answersTo } from '../support/play'
import { at, everyBonus } from '../support/sheets'

const openid = 'oBudget'
const players = 40
const contestId = 'spring'
const monthly = {
  opening: 'together' as const,
  missed: 'can-be-made-up' as const,
  order: 'any' as const,
  passPercent: 60,
  triesEach: null,
  worth: 'marks' as const,
}

let district: District
let phone: Phone
let open: string
let over: string

/** A district at its fullest: long articles, a board of many, a member in the middle of it. */
beforeAll(async () => {
  district = await openDistrict(at('11-28T10:00'))
  const html = readFileSync(join(__dirname, '../../seed/articles/safety-law-guide.html'), 'utf8')
  for (let n = 1; n <= 21; n += 1) {
    const title = `第 ${String(n)} 篇关于安全生产法与职工权益的长长的标题，写满两行为止`
    await plantArticle(district.store, `article-${String(n)}`, {
      title,
      publishedAt: at('11-28T09:00') + n,
      html,
      digest: title,
    })
  }
  await publish(district, contestId, {
    show: { score: 'at-once', answers: 'at-once', explanations: 'at-once' },
  })
  const gates = Array.from({ length: 31 }, (_, gate) => ({ name: `第 ${String(gate + 1)} 天学法` }))
  await publish(district, 'month', { gates: { ...monthly, gates }, bonus: everyBonus })
  await Promise.all(
    Array.from({ length: players }, (_, player) => play(`oPlayer${String(player)}`, player % 20)),
  )
  over = await play(openid, 3)
  await district.tick()
  open = good(await district.phone(openid)('startAttempt', { contestId })).attemptId
})
afterAll(() => district.stop())
afterEach(() => {
  phone.kill()
})

async function play(who: string, wrong: number): Promise<string> {
  const ask = district.phone(who)
  good(await ask('saveProfile', told('王秀兰', 'desheng')))
  const paper = good(await ask('startAttempt', { contestId }))
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
  return attemptId
}

test.each([
  ['news', pages.news, () => ({}), '第 2 篇'],
  ['an article', pages.article, () => ({ id: 'article-1' }), '字号'],
  ['contests', pages.contests, () => ({}), '继续答题'],
  ['a contest', pages.contest, () => ({ id: contestId }), '继续答题'],
  ['a map of a month', pages.contest, () => ({ id: 'month' }), '共 31 关'],
  ['the paper', pages.paper, () => ({ id: encodeURIComponent(open) }), '下一题'],
  ['the result', pages.result, () => ({ id: encodeURIComponent(over) }), '对 17 题'],
  ['the review', pages.review, () => ({ id: encodeURIComponent(over) }), '第 20 题'],
  ['the board', pages.board, () => ({ id: contestId }), '我 第'],
  ['me', pages.me, () => ({}), '王秀兰'],
  ['my data', pages.data, () => ({}), '保存到'],
  ['the deletion', pages.leave, () => ({}), '请您想好'],
  ['the form', pages.profile, () => ({}), '保存'],
  ['the card', pages.card, () => ({}), '秒后自动换新'],
  ['my contests', pages.history, () => ({}), '第 2 次还没交卷'],
  ['settings', pages.settings, () => ({}), '看过的文章'],
  ['about', pages.about, () => ({}), '西城'],
])('%s is drawn within WeChat’s means', async (_name, route, query, usable) => {
  phone = new Phone(district, openid)
  phone.start(route, query())
  await phone.page.says(usable)
  const { setData, bytes, nodes } = phone.page.cost()
  expect(setData).toBeLessThanOrEqual(3)
  expect(bytes).toBeLessThanOrEqual(64 * 1024)
  expect(nodes).toBeLessThanOrEqual(600)
})

describe('what WeChat downloads', () => {
  const { subPackages } = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as {
    subPackages: { root: string }[]
  }
  const sizeOf = (path: string): number =>
    statSync(path).isDirectory()
      ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
      : statSync(path).size
  const sizes = subPackages.map(({ root }) => ({ root, size: sizeOf(join(dist, root)) }))

  test('before the first screen is at most 600 KB', () => {
    const later = sizes.reduce((sum, { size }) => sum + size, 0)
    expect((sizeOf(dist) - later) / 1024).toBeLessThanOrEqual(600)
  })

  test.each(sizes)('for $root is at most 500 KB', ({ size }) => {
    expect(size / 1024).toBeLessThanOrEqual(500)
  })
})
