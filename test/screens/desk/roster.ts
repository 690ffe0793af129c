import { deskScreen } from './screen'
import type { DeskStage } from './stage'

const good = [
  '街道,单位,班组,姓名,手机',
  '德胜街道,甲公司,一班,密探甲,13888000001',
  '德胜街道,甲公司,一班,密探乙,13888000002',
  '牛街,乙小学,,密探丙,1388800',
  '牛街,乙小学,,密探丁,13888000004',
]
const wrong = ['街道,单位,人数', '太阳街道,丙小学,30', '牛街,丁小学,三十来个']

async function reads(stage: DeskStage, lines: string[], words: string): Promise<void> {
  await stage.go('/roster/import', '名册文件')
  const buffer = Buffer.from(lines.join('\r\n'))
  await stage.page.getByLabel('名册文件').setInputFiles({ name: '名册.csv', mimeType: 'text/csv', buffer })
  await stage.sees(words)
}

/** The roster: what holds, its import, its changes. */
export const roster = [
  deskScreen('empty', 'roster-none', (stage) => stage.go('/roster', '还没有名册')),
  deskScreen('seeded', 'roster', (stage) => stage.go('/roster', '名单上能核对身份的有')),
  deskScreen('seeded', 'roster-street', async (stage) => {
    await stage.go('/roster?unit=niujie', '新增单位')
    await stage.page.getByRole('button', { name: /^改正/ }).first().click()
    await stage.sees('改正后马上采用')
  }),
  deskScreen('seeded', 'roster-find', (stage) => stage.go('/roster?find=xx', '找到')),
  deskScreen('seeded', 'roster-history', (stage) => stage.go('/roster/history', '还没有改正过')),
  deskScreen('empty', 'roster-import', (stage) => stage.go('/roster/import', '名册文件')),
  deskScreen('empty', 'roster-wrong', (stage) => reads(stage, wrong, '不能导入')),
  deskScreen('empty', 'roster-dry-run', (stage) => reads(stage, good, '存疑的行')),
  deskScreen('seeded', 'roster-changes', (stage) => reads(stage, good, '与现在的名册相比')),
  deskScreen('empty', 'roster-confirm', async (stage) => {
    await reads(stage, good, '存疑的行')
    await stage.page.getByText('处存疑都核对过了').click()
    await stage.press('导入这份名册')
    await stage.sees('采用第一份名册')
  }),
  deskScreen('empty', 'roster-stopped', async (stage) => {
    await reads(stage, good, '存疑的行')
    await stage.page.getByText('处存疑都核对过了').click()
    await stage.press('导入这份名册')
    await stage.losesNetwork()
    await stage.press('导入')
    await stage.sees('继续上传')
  }),
]
