import { openOffice, type Clerk, type Office } from '../support/browser/office'
import { signIn } from '../support/desk-browser'
import { good, joined, publish } from '../support/district'
import { goodSheet, plantDraft } from '../support/drafts'
import { openidOf } from '../support/browser/town'
import { appoint, auditOf } from '../support/staff'

jest.setTimeout(60_000)

const chief = openidOf('Chief')
let office: Office
let clerk: Clerk
beforeAll(async () => {
  office = await openOffice()
  const { district } = office
  await joined(district, chief)
  await appoint(
    district,
    chief,
    ['administrator', 'district'],
    ['organiser', 'district'],
    ['writer', 'district'],
  )
  await publish(district, 'spring')
  clerk = await office.clerk()
  await clerk.open()
  const userAgent = await clerk.page.evaluate(() => navigator.userAgent)
  const [name = '', value = ''] = (await signIn(district, chief, userAgent)).cookie.split('=')
  await clerk.page.context().addCookies([{ name, value, url: district.cloud.url }])
})
afterAll(() => office.leave())

/** Calls of the desk's door take so long (ms), or are lost. */
async function slow(ms: number | 'lost'): Promise<void> {
  await clerk.page.unrouteAll()
  await clerk.page.route('**/desk-api', async (route) => {
    if (ms === 'lost') return route.abort()
    await new Promise((resolve) => setTimeout(resolve, ms))
    await route.continue()
  })
}

test('whoever presses twice makes one invitation and one article', async () => {
  await slow(200)
  await clerk.open('/staff')
  await clerk.press('邀请工作人员')
  await clerk.page.getByRole('button', { name: '生成邀请码' }).dblclick()
  await clerk.sees('只显示这一次')
  expect((await auditOf()).filter(({ action }) => action === 'inviteStaff')).toHaveLength(1)

  await clerk.open('/articles')
  await clerk.page.getByRole('button', { name: '写文章' }).dblclick()
  await clerk.sees('交审核')
  const { articles } = good(await office.district.desk(chief)('listDeskArticles', { shelf: 'all' }))
  expect(articles).toHaveLength(1)
})

test('a version that is kept while a save is under way has what was typed', async () => {
  await slow(0)
  const title = clerk.page.getByPlaceholder('标题', { exact: true })
  await title.fill('第一句')
  await clerk.sees('已保存')
  await slow(700)
  await title.fill('第二句')
  await clerk.sees('正在保存…')
  await title.fill('第三句')
  await clerk.press('存一版')
  await clerk.sees('第 1 版')
  const articleId = clerk.page.url().split('/').at(-1) ?? ''
  const kept = good(await office.district.desk(chief)('readArticleVersion', { articleId, version: 1 }))
  expect(kept.content.title).toBe('第三句')
})

test('a drawer and a dialog hold the keyboard until Escape, which gives it back', async () => {
  await slow(0)
  await clerk.press('手机上的样子')
  const drawer = clerk.page.getByRole('dialog', { name: /手机/ })
  await drawer.waitFor()
  for (let n = 0; n < 4; n += 1) await clerk.page.keyboard.press('Tab')
  const isWithin = () => drawer.evaluate((box) => box.contains(document.activeElement))
  expect(await isWithin()).toBe(true)
  await clerk.page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'hidden' })
})

test('work that was left on a PC does not go over a colleague’s without a word', async () => {
  const { district } = office
  const draftId = await plantDraft(district, { sheet: { ...goodSheet, title: '老名字' } })
  await clerk.open(`/contests/draft/${draftId}`)
  await clerk.page.getByLabel('竞赛名称', { exact: true }).waitFor()
  await slow('lost')
  await clerk.page.getByLabel('主办单位', { exact: true }).fill('我写的单位')
  await clerk.sees('没有存上')
  const { summary, pool, revision } = good(await district.desk(chief)('readDraft', { draftId }))
  const theirs = JSON.stringify({ ...goodSheet, title: '同事的名字' })
  good(await district.desk(chief)('saveDraft', { draftId, revision, summary, sheet: theirs, pool }))
  await slow(0)
  await clerk.page.reload()
  await clerk.press('接着改')
  await clerk.sees('改过这份草稿')
  expect(good(await district.desk(chief)('readDraft', { draftId })).title).toBe('同事的名字')
})

test('what is typed on a page that asks the cloud now and then stays while the network is gone, and when one looks at another one', async () => {
  await clerk.page.clock.install()
  await clerk.open('/contests/spring/corrections')
  await clerk.page.getByLabel('理由').fill('答案印错了')
  const lost = clerk.page.waitForEvent('requestfailed')
  await slow('lost')
  for (let n = 0; n < 12; n += 1) await clerk.page.clock.runFor(5000)
  await lost
  expect(await clerk.page.getByLabel('理由').inputValue()).toBe('答案印错了')
  await slow(0)
  await clerk.page.getByRole('link', { name: '疑点' }).click()
  await clerk.page.goBack()
  expect(await clerk.page.getByLabel('理由').inputValue()).toBe('答案印错了')
  expect(clerk.troubles).toEqual([])
})
