import { deskScreen } from './screen'

/** Contests: in the making, under way, over. */
export const contestScreens = [
  deskScreen('empty', 'contests-none', (stage) => stage.go('/contests', '现在没有进行中或将开始的竞赛')),
  deskScreen('running', 'contests', (stage) => stage.go('/contests', '进行中')),
  deskScreen('running', 'contests-closed', (stage) => stage.go('/contests?tab=closed', '名次已定')),
  deskScreen('running', 'contests-drafts', (stage) => stage.go('/contests?tab=drafts', '“安康杯”竞赛')),
  deskScreen('running', 'contest-draft', (stage) => stage.go('/contests/draft/whole', '可以发布')),
  deskScreen('running', 'contest-draft-half', (stage) => stage.go('/contests/draft/half', '不够')),
  deskScreen('running', 'contest-draft-units', async (stage) => {
    await stage.go('/contests/draft/whole', '可以发布')
    await stage.page.getByText('综合得分的权重').scrollIntoViewIfNeeded()
  }),
  deskScreen('running', 'contest-draft-publish', async (stage) => {
    await stage.go('/contests/draft/whole', '可以发布')
    await stage.press('发布竞赛')
    await stage.sees('发布以后规则不能再改')
  }),
  deskScreen('running', 'contest-draft-paper', async (stage) => {
    await stage.go('/contests/draft/whole', '可以发布')
    await stage.press('看一份试卷')
    await stage.sees('10 道题，满分 10 分')
  }),
  deskScreen('running', 'contest', async (stage) => {
    await stage.go('/contests/running', '按小时的参加人数')
    await stage.page.locator('figure svg').first().waitFor()
  }),
  deskScreen('running', 'contest-missed', async (stage) => {
    await stage.go('/contests/running', '最容易答错的题')
    await stage.press('最容易答错的题 看数字')
    await stage.page.getByText('看这道题').first().scrollIntoViewIfNeeded()
  }),
  deskScreen('running', 'contest-rules', (stage) => stage.go('/contests/coming/rules', '撤回竞赛')),
  deskScreen('running', 'contest-withdraw', async (stage) => {
    await stage.go('/contests/coming/rules', '撤回竞赛')
    await stage.press('撤回竞赛')
    await stage.sees('规则变回草稿')
  }),
  deskScreen('running', 'contest-corrections', (stage) =>
    stage.go('/contests/ended/corrections', '更正的记录'),
  ),
  deskScreen('running', 'contest-correcting', async (stage) => {
    await stage.go('/contests/running/corrections', '找题目')
    await stage.page.getByLabel('找题目').fill('工会')
    await stage.page.getByRole('list', { name: '找到的题目' }).getByRole('button').first().click()
    await stage.page.getByLabel('撤题，抽到的人都得分').check()
    await stage.press('加入更正')
    await stage.press('看看谁的成绩会变')
    await stage.sees('人的成绩会变')
  }),
  deskScreen('running', 'contest-overrides', (stage) =>
    stage.go('/contests/running/overrides', '停电，没有答完'),
  ),
  deskScreen('running', 'contest-override-member', async (stage) => {
    await stage.go('/contests/running/overrides', '停电，没有答完')
    await stage.page.getByLabel('一位会员').check()
    await stage.page.getByLabel('会员姓名').fill('张建')
    await stage.press('查找')
    await stage.sees('已经参加')
  }),
  deskScreen('running', 'contest-fairness', (stage) =>
    stage.go('/contests/running/fairness', '答题时离开小程序'),
  ),
  deskScreen('running', 'contest-suspect', async (stage) => {
    await stage.go('/contests/running/fairness', '答题时离开小程序')
    await stage.page.getByRole('button', { name: '看答卷' }).first().click()
    await stage.sees('第 1 份试卷')
  }),
  deskScreen('running', 'contest-state', (stage) => stage.go('/contests/ended/state', '校验码')),
  deskScreen('running', 'contest-street', (stage) => stage.go('/contests/running', '公告'), [
    ['organiser', 'desheng'],
  ]),
]
