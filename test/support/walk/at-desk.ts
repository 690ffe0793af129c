import type { Page } from 'playwright-core'
import { sheet1 } from '../rule-sheets/sheet-1'

/** When the contest of the walk is, as typed into the form: Beijing time. */
const hours = { opens: '2027-08-01T09:00', closes: '2027-08-31T21:00', keepUntil: '2028-03-01T00:00' }

const zoned = (local: string): string => `${local}:00+08:00`

/** What the form has to come to. */
export const filledSheet = {
  ...sheet1,
  window: { opens: zoned(hours.opens), closes: zoned(hours.closes) },
  keepUntil: zoned(hours.keepUntil),
}

/** Fills in sheet 1 as an organiser does, on the page of a new draft. */
export async function fillInSheet1(page: Page, bank: string): Promise<void> {
  const label = (name: string) => page.getByLabel(name, { exact: true })
  const type = (name: string, text: string | number) => label(name).fill(String(text))
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const choose = (name: string, option: string) => label(name).selectOption({ label: option })

  await type('竞赛名称', sheet1.title)
  await type('主办单位', sheet1.organiser)
  await type('一句话介绍', '十道题，十分钟，每天三次')
  await type('时间 开始时间', hours.opens)
  await type('时间 结束时间', hours.closes)
  await type('次数 每天次数', 3)
  await choose('题库', bank)
  await type('抽题 第 1 项 每题分值', 1)
  await type('高分线', 9)

  const board = '单位榜 第 1 项'
  await press('单位榜 加一项')
  await choose(`${board} 排名依据`, '综合得分')
  const weights = label(`${board} 综合得分的权重`)
  if (!(await weights.isChecked())) await weights.check()
  await type(`${board} 综合得分的权重 参与率权重（%）`, 40)
  await type(`${board} 综合得分的权重 成绩权重（%）`, 40)
  await type(`${board} 综合得分的权重 活跃度权重（%）`, 20)
  await type(`${board} 人均答几次算满活跃度`, 30)
  await press(`${board} 相同怎么排 平均分 删除`)
  for (const tie of ['参与率', '高分人数', '人均答题次数'])
    await page
      .getByRole('combobox', { name: `${board} 相同怎么排`, exact: true })
      .selectOption({ label: tie })

  await press('奖项 加一项')
  await choose('奖项 第 1 项 榜单', '街道')
  await type('奖项 第 1 项 到第几名', 8)
  await type('奖项 第 1 项 奖项名称', '最佳组织奖（进入决赛）')
  await press('奖项 加一项')
  await choose('奖项 第 2 项 怎么给', '按比例')
  await choose('奖项 第 2 项 榜单', '街道')
  await type('奖项 第 2 项 百分之几的单位', 40)
  await choose('奖项 第 2 项 范围', '还没有得奖的单位')
  await type('奖项 第 2 项 并且在前百分之几', 60)
  await type('奖项 第 2 项 奖项名称', '优秀组织奖')
  await type('个人信息保存到', hours.keepUntil)
}

/** Another option of a question of the contest is right from now on. */
export async function regrade(
  page: Page,
  question: { stem: string; right: string },
  reason: string,
): Promise<void> {
  await page.getByLabel('找题目').fill(question.stem)
  await page.getByRole('list', { name: '找到的题目' }).getByRole('button').first().click()
  await page.getByRole('radio', { name: '改正确答案' }).check()
  await page.getByRole('group', { name: '正确答案' }).getByText(question.right).click()
  await page.getByRole('button', { name: '加入更正', exact: true }).click()
  await page.getByRole('button', { name: '看看谁的成绩会变', exact: true }).click()
  await page.getByText(/：[1-9]\d* 人的成绩会变/).waitFor()
  await page.getByLabel('理由').fill(reason)
  await page.getByRole('button', { name: '开始更正', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '开始更正', exact: true }).click()
  await page.getByRole('status', { name: '正在更正' }).waitFor()
}
