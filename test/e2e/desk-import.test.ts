import { givePlantedBank, mendPlantedBank } from '../support/bank/at-desk'
import { letIn, openOffice, type Clerk, type Office } from '../support/browser/office'
import { openidOf } from '../support/browser/town'
import { good, joined } from '../support/district'
import { appoint } from '../support/staff'

jest.setTimeout(90_000)

let office: Office
let clerk: Clerk
beforeAll(async () => {
  office = await openOffice()
  await joined(office.district, openidOf('Chief'))
  await appoint(office.district, openidOf('Chief'), ['administrator', 'district'], ['organiser', 'district'])
  clerk = await office.clerk()
  await letIn(clerk, await office.phone('Chief'))
  await clerk.sees('王秀兰，您好')
})
afterAll(() => office.leave())

const asChief = () => office.district.desk(openidOf('Chief'))

test('a roster in a file is read in the browser, looked at, and holds', async () => {
  const people = Array.from({ length: 40 }, (_, n) => [
    n < 25 ? '德胜街道,甲公司,一班' : '牛街,乙小学,',
    `密探${'甲乙丙丁戊己庚辛壬癸'[n % 10] ?? ''}${'子丑寅卯'[Math.floor(n / 10)] ?? ''}`,
    `138880000${String(n).padStart(2, '0')}`,
  ])
  const buffer = Buffer.from(['街道,单位,班组,姓名,手机', ...people.map((row) => row.join())].join('\r\n'))
  await clerk.open('/roster/import')
  const file = { name: '名册.csv', mimeType: 'text/csv', buffer }
  await clerk.page.getByLabel('名册文件').setInputFiles(file)
  await clerk.sees(/读到 2 个单位/)
  const doubts = clerk.page.getByText('处存疑都核对过了')
  if (await doubts.isVisible()) await doubts.click()
  await clerk.press('导入这份名册')
  await clerk.page.getByRole('button', { name: '导入', exact: true }).last().click()
  await clerk.sees('已导入并采用')
  expect(good(await asChief()('readRoster', { part: 0 }))).toMatchObject({ held: { people: 40 } })

  await clerk.page.getByRole('link', { name: '看名册' }).click()
  await clerk.sees('德胜街道')
  expect(clerk.troubles).toEqual([])
})

test('a Word bank with ten mistakes is mended beside the original and published', async () => {
  await clerk.open('/banks/new')
  await givePlantedBank(clerk.page)
  await mendPlantedBank(clerk.page)
  await clerk.press('下一步：发布')
  await clerk.press('发布')
  await clerk.sees('发布以后新的竞赛就可以选它')
  await clerk.page.getByRole('button', { name: '发布', exact: true }).last().click()
  await clerk.page.waitForURL(/\/desk\/banks\/(?!new)/)
  const { banks } = good(await asChief()('listBanks', { archived: false }))
  expect(banks).toMatchObject([{ name: '职工法律知识', versions: [{ questions: 46 }] }])
  expect(clerk.troubles).toEqual([])
})
