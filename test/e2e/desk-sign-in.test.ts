import { randomUUID } from 'node:crypto'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import { letIn, openOffice, typeInto, type Clerk, type Office } from '../support/browser/office'
import { openidOf } from '../support/browser/town'
import type { Visitor } from '../support/browser/visitor'
import { good } from '../support/district'
import { told } from '../support/told'

jest.setTimeout(60_000)

let office: Office
let phone: Visitor
let clerk: Clerk
beforeAll(async () => {
  office = await openOffice()
  phone = await office.phone('Chief')
  clerk = await office.clerk()
})
afterAll(() => office.leave())

test('the first administrator enters the code on the phone, lets a PC in, and invites a second one', async () => {
  const { district } = office
  good(await district.phone(openidOf('Chief'))('saveProfile', told('王秀兰', 'desheng')))
  const first = await registerFirstCode(district.store, district.cloud.clock.now(), randomUUID)
  await phone.open('packages/staff/home/index')
  await phone.tap('我是第一位管理员')
  await typeInto(phone, first ?? '')
  await phone.tap('确定')
  await phone.sees('管理员')

  await letIn(clerk, phone)
  await clerk.sees('王秀兰，您好')
  await clerk.page.getByRole('link', { name: '工作人员' }).first().click()
  await clerk.press('邀请工作人员')
  await clerk.press('生成邀请码')
  await clerk.sees('只显示这一次')
  const code = await clerk.page.getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/).textContent()

  good(await district.phone(openidOf('Writer'))('saveProfile', told('李建国', 'yuetan')))
  const writer = await office.phone('Writer')
  await writer.open('packages/staff/home/index')
  await typeInto(writer, code ?? '')
  await writer.tap('确定')
  await writer.sees('撰稿')
  await clerk.page.reload()
  await clerk.sees('李建国')
  expect([...clerk.troubles, ...writer.troubles]).toEqual([])
})

test('a session that ends in the middle of work is taken up again over the page, which stays as it was', async () => {
  await clerk.open('/staff')
  await clerk.press('邀请工作人员')
  await clerk.page.getByText('一个街道').click()
  office.district.cloud.clock.advance(61 * 60_000)
  await clerk.page.getByRole('combobox', { name: '街道' }).fill('德胜')
  await clerk.page.getByRole('option').first().click()
  await clerk.press('生成邀请码')
  await clerk.sees('登录已经到时间了')
  const again = clerk.page.getByText(/输入 \w{4}-\w{4}/)
  const code = /\w{4}-\w{4}/.exec((await again.textContent()) ?? '')?.[0] ?? ''
  good(await office.district.desk(openidOf('Chief'))('answerSignIn', { code, agrees: true }))
  await again.waitFor({ state: 'hidden' })
  await clerk.press('生成邀请码')
  await clerk.sees('只显示这一次')
  expect(clerk.troubles).toEqual([])
})

test('who signs in after somebody else at the same PC finds nothing of theirs', async () => {
  await clerk.open('/staff')
  await clerk.press('邀请工作人员')
  office.district.cloud.clock.advance(61 * 60_000)
  await clerk.press('生成邀请码')
  await clerk.sees('登录已经到时间了')
  const shown = await clerk.page.getByText(/输入 \w{4}-\w{4}/).textContent()
  const code = /\w{4}-\w{4}/.exec(shown ?? '')?.[0] ?? ''
  good(await office.district.desk(openidOf('Writer'))('answerSignIn', { code, agrees: true }))
  await clerk.sees('李建国，您好')
  expect(await clerk.page.getByText('邀请工作人员').count()).toBe(0)
  expect(clerk.troubles).toEqual([])
})

test('“不是我” lets nobody in', async () => {
  const stranger = await office.clerk()
  await stranger.open()
  const code = await stranger.page.getByText(/输入 \w{4}-\w{4}/).textContent()
  await phone.open(`packages/staff/sign-in/index?scene=${/\w{4}-\w{4}/.exec(code ?? '')?.[0] ?? ''}`)
  await phone.page.getByText('不是我', { exact: true }).tap()
  await phone.sees('没有让它登录')
  await stranger.sees('手机上没有同意这次登录')
  await stranger.press('换一个二维码')
  await stranger.sees('手机上会显示数字')
  expect(phone.troubles).toEqual([])
})
