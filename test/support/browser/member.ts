import type { Visitor } from './visitor'

/** From the tab bar to the contest's page. */
export async function openContest(visitor: Visitor): Promise<void> {
  await visitor.open('pages/contests/index')
  await visitor.tap('工会法律知识竞赛')
  await visitor.sees('规则')
}

/** Begins, and says yes to the time limit. */
export async function begin(visitor: Visitor): Promise<void> {
  await visitor.tap('#start')
  await visitor.answer('开始')
}

/** Tells what a contest asks, and agrees; then it goes on with what was begun. */
export async function introduce(visitor: Visitor, name: string): Promise<void> {
  await visitor.sees('登记成绩和发奖')
  await visitor.page.locator('input').filter({ visible: true }).first().fill(name)
  await visitor.tap('请选择')
  await visitor.look('the units')
  await visitor.tap('德胜街道')
  await visitor.tap('只选到街道')
  await visitor.sees('登记成绩和发奖')
  await visitor.tap('我已阅读并同意')
  await visitor.look('the form')
  await visitor.tap('保存后继续答题')
  await visitor.answer('开始')
}

/** Answers questions from the one on the screen on, and goes to the next after each but the last of the paper. */
export async function answerQuestions(visitor: Visitor, answers: number[][], from = 0): Promise<void> {
  for (const [at, chosen] of answers.entries()) {
    await visitor.sees(`第 ${String(from + at + 1)} 题，`)
    for (const option of chosen) await visitor.tap(`#option-${String(option)}`)
    if (await visitor.page.locator('#next').isVisible()) await visitor.tap('#next')
  }
}

/** Hands the paper in by the answer sheet, whatever is still open. */
export async function handIn(visitor: Visitor): Promise<void> {
  await visitor.tap('#sheet')
  await visitor.tap('#submit')
  await visitor.answer('交卷')
}
