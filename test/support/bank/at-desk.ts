import type { Page } from 'playwright-core'
import { plantedMistakes, plantedWordBank, type Planted } from './planted'

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Gives the planted Word bank to the page where one chooses a file, and waits until it is proofread. */
export async function givePlantedBank(page: Page): Promise<void> {
  const file = { name: '职工法律知识.docx', mimeType: wordType, buffer: Buffer.from(plantedWordBank()) }
  await page.getByLabel('选择题库文件').setInputFiles(file)
  await page.getByText('读到 48 题').waitFor()
}

/** Mends every planted mistake as a person does, in the order of the file. */
export async function mendPlantedBank(page: Page): Promise<void> {
  for (const mistake of plantedMistakes) {
    await page.getByRole('tab', { name: /^全部/ }).click()
    await chooseItem(page, mistake)
    await mend(page, mistake)
  }
  await page.getByText('读到 48 题，46 题可以导入').waitFor()
}

async function chooseItem(page: Page, { code, number }: Planted): Promise<void> {
  await page.getByLabel('哪种疑点').selectOption(code)
  await page
    .getByRole('navigation', { name: '题目', exact: true })
    .getByRole('button', { name: `${number} · ` })
    .first()
    .click()
}

async function mend(page: Page, { mend: how }: Planted): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const write = (label: RegExp, text: string) => page.getByLabel(label).fill(text)
  if (how === 'leave out') await press('不收这道题')
  else if (how === 'let be') await press('看过了，没有问题')
  else if (how === 'blank out') await press('去掉题干里的答案')
  else if ('answer' in how) await write(/^答案/, how.answer)
  else if ('stem' in how) await write(/^题干/, how.stem)
  else await write(new RegExp(`^选项 ${'ABCD'[how.option[0]] ?? ''}`), how.option[1])
}
