import { bankOf } from '../../support/bank/invent'
import { givePlantedBank, mendPlantedBank } from '../../support/bank/at-desk'
import { bringVersion } from '../../support/bank/plant'
import { good } from '../../support/district'
import { deskScreen } from './screen'
import type { DeskStage } from './stage'

/** A bank of so many questions, brought by whoever works here. */
async function hasBank({ district, openid }: DeskStage, bankId: string, questions: number): Promise<void> {
  const desk = district.desk(openid)
  const version = await bringVersion(desk, bankId, bankOf(questions))
  good(await desk('publishBankVersion', { ...version, name: '安全生产月题库', holds: null }))
}

/** Banks of questions and how they are brought. */
export const banks = [
  deskScreen('empty', 'banks-none', (stage) => stage.go('/banks?archived=yes', '没有归档的题库')),
  deskScreen('empty', 'bank', async (stage) => {
    await hasBank(stage, 'safety', 130)
    await stage.go('/banks', '安全生产月题库')
    await stage.page.getByRole('link', { name: '安全生产月题库' }).click()
    await stage.page.getByLabel('找题目').fill('安全生产')
    await stage.sees('130 题')
  }),
  deskScreen('empty', 'bank-unreadable', async (stage) => {
    await stage.go('/banks/new', '把文件拖到这里')
    const file = { name: '题库.docx', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0]) }
    await stage.page.getByLabel('选择题库文件').setInputFiles(file)
    await stage.sees('这不是 Word 文档')
  }),
  deskScreen('empty', 'bank-mending', async (stage) => {
    await stage.go('/banks/new', '把文件拖到这里')
    await givePlantedBank(stage.page)
    await stage.page.reload()
    await stage.sees('读到 48 题')
  }),
  deskScreen('empty', 'bank-publishing', async (stage) => {
    await stage.go('/banks/new', '把文件拖到这里')
    await givePlantedBank(stage.page)
    await mendPlantedBank(stage.page)
    await stage.press('下一步：发布')
    await stage.press('发布')
    await stage.sees('发布以后新的竞赛就可以选它')
  }),
  deskScreen('empty', 'bank-changing', async (stage) => {
    await hasBank(stage, 'change', 30)
    await stage.go('/banks/change/import', '把文件拖到这里')
    await stage.page
      .getByLabel(/或者粘贴/)
      .fill('1. 工会法自哪年起施行（ ）\nA.1992年\nB.1993年\nC.1994年\n答案：A')
    await stage.press('读取粘贴的内容')
    await stage.press('下一步：发布')
    await stage.page.getByText('去掉 30 题').click()
    await stage.sees('新增 1 题')
  }),
]
