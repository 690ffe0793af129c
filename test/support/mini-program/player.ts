import type { Phone } from './phone'
import { pages } from './routes'
import type { ShownPage } from './page'

/** From the tab bar to a contest's page. */
export async function openContest(phone: Phone, title: string): Promise<ShownPage> {
  const contests = await phone.tab('contests')
  await contests.tap(title)
  return phone.on(pages.contest)
}

/** Begins a paper from the contest's page. */
export async function begin(phone: Phone): Promise<ShownPage> {
  await phone.page.tap('#start')
  return accept(phone)
}

/** Says yes to the time limit, and the paper lies there. */
async function accept(phone: Phone): Promise<ShownPage> {
  await phone.windows.confirm()
  const paper = await phone.on(pages.paper)
  await paper.says('第 1 题')
  return paper
}

/** From the form to the units, and back with this one. */
export async function chooseUnit(phone: Phone, unit: string): Promise<ShownPage> {
  const form = phone.page
  await form.tap('请选择')
  const units = await phone.on(pages.unit)
  await units.tap(unit)
  await phone.on(pages.profile)
  await form.says(unit)
  return form
}

/** Tells what a contest asks, and agrees; then it goes on with what was begun. */
export async function introduce(phone: Phone, name: string, unit: string): Promise<ShownPage> {
  const form = await phone.on(pages.profile)
  await form.enter('input', name)
  await chooseUnit(phone, unit)
  await form.tap('我已阅读并同意')
  await form.tap('保存后继续答题')
  await phone.on(pages.contest)
  return accept(phone)
}

/** Answers questions from the one on the screen on, and goes to the next after each but the last of the paper. */
export async function answer(phone: Phone, answers: number[][], from = 0): Promise<void> {
  const { page } = phone
  for (const [at, chosen] of answers.entries()) {
    await page.says(`第 ${String(from + at + 1)} 题，`)
    for (const option of chosen) await page.tap(`#option-${String(option)}`)
    if (page.has('#next')) await page.tap('#next')
  }
}
