import { deskScreen } from './screen'
import type { DeskStage } from './stage'

const over = '/results/over'
const chosen = (stage: DeskStage) => stage.press('导出 Excel')

/** Results of a contest, from the choice of it to the sheet of paper. */
export const results = [
  deskScreen('boards', 'results', (stage) => stage.go('/results', '“安康杯”安全生产知识竞赛')),
  deskScreen('empty', 'results-none', (stage) => stage.go('/results', '还没有结束的竞赛')),
  deskScreen('boards', 'results-streets', (stage) => stage.go(over, '德胜街道')),
  deskScreen('boards', 'results-enterprises', (stage) =>
    stage.go(`${over}?level=enterprise&order=people`, '优秀组织奖'),
  ),
  deskScreen('boards', 'results-members', (stage) => stage.go(`${over}?tab=members`, '上榜')),
  deskScreen('boards', 'results-nobody-called', (stage) =>
    stage.go(`${over}?tab=members&name=欧阳未来`, '没有叫这个名字的参加者'),
  ),
  deskScreen('boards', 'results-absent', (stage) =>
    stage.go(`${over}?tab=absent&level=enterprise`, '没有人参加的单位'),
  ),
  deskScreen('boards', 'results-awards', (stage) => stage.go(`${over}?tab=awards`, '个人一等奖')),
  deskScreen('boards', 'results-behind', async (stage) => {
    await stage.go(over, '德胜街道')
    await stage.page
      .getByRole('button', { name: /的明细$/ })
      .first()
      .click()
    await stage.sees('加起来就是单位的数字')
    await stage.sees('第 1 份')
  }),
  deskScreen('boards', 'results-export', async (stage) => {
    await stage.go(over, '德胜街道')
    await chosen(stage)
    await stage.sees('会记入操作记录')
  }),
  deskScreen('boards', 'results-exported', async (stage) => {
    await stage.go(over, '德胜街道')
    await chosen(stage)
    const file = stage.page.waitForEvent('download')
    await stage.press('导出')
    await file
    await stage.sees('文件已经交给浏览器保存')
  }),
  deskScreen('boards', 'results-broken-off', async (stage) => {
    await stage.go(over, '德胜街道')
    await chosen(stage)
    await stage.losesNetwork()
    await stage.press('导出')
    await stage.sees('接着导出')
  }),
  deskScreen('boards', 'results-print', async (stage) => {
    await stage.go(`${over}/print?what=awards`, '生成打印页')
    await stage.press('生成打印页')
    await stage.sees('范围：全区')
  }),
  deskScreen('boards', 'results-nowhere', (stage) => stage.go('/results/nowhere', '没有找到这场竞赛')),
  deskScreen('boards', 'results-of-a-street', (stage) => stage.go(over, '德胜街道'), [
    ['organiser', 'desheng'],
  ]),
]
