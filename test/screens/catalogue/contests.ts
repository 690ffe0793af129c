import { inventMembers } from '../../../seed/members'
import { places } from '../places'
import { screen } from '../screen'
import { template } from '../template'

const played = inventMembers(440)
/** Someone who played the contest that is over, and the one that is open. */
export const veteran = played[7]!.openid

export const contests = [
  screen('empty', 'contests-none', (stage) => stage.go(places.contests, '现在没有竞赛')),
  screen('one', 'contests-one', (stage) => stage.go(places.contests, '进行中')),
  screen('past', 'contests-only-over', (stage) => stage.go(places.contests, '现在没有进行中的竞赛')),
  screen('seeded', 'contests-folded', (stage) => stage.go(places.contests, '我的最好成绩'), veteran),
  screen('odd', 'contests-many', async (stage) => {
    await stage.once(() => stage.me.begins('free'))
    await stage.go(places.contests, '继续答题')
  }),
  screen(
    'seeded',
    'contests-unfolded',
    async (stage) => {
      await stage.go(places.contests, '展开')
      await stage.tap('展开')
      await stage.words('金秋职工普法答题').scrollIntoViewIfNeeded()
    },
    veteran,
  ),
  screen('seeded', 'contests-offline', async (stage) => {
    await stage.losesNetwork()
    await stage.go(places.contests, '再试一次')
  }),
]

export const contest = [
  screen('odd', 'contest-upcoming', (stage) => stage.go(places.contest('spring'), '开始时提醒我')),
  screen('seeded', 'contest-upcoming-soon', (stage) =>
    stage.go(places.contest('safety-minutes'), '后可以开始'),
  ),
  screen('odd', 'contest-upcoming-asked', async (stage) => {
    await stage.go(places.contest('spring'), '开始时提醒我')
    await stage.tap('开始时提醒我')
    await stage.sees('申请给您发送消息')
  }),
  screen('odd', 'contest-upcoming-reminded', async (stage) => {
    const answers = { [template]: 'accept' as const }
    await stage.once(() => stage.me.ask('subscribe', { contestId: 'spring', askId: 'asked-once', answers }))
    await stage.go(places.contest('spring'), '开始时会在微信里提醒您')
  }),
  screen('seeded', 'contest-open', (stage) => stage.go(places.contest('union-law-2026'), '开始答题')),
  screen(
    'seeded',
    'contest-open-tried',
    (stage) => stage.go(places.contest('union-law-2026'), '我的答题'),
    veteran,
  ),
  screen('odd', 'contest-open-many-tries', async (stage) => {
    await stage.once(async () => {
      for (const wrong of [3, 1, 6, 0, 2]) await stage.me.plays('free', wrong)
    })
    await stage.go(places.contest('free'), '看全部 5 次')
    await stage.tap('看全部 5 次')
    await stage.sees('第 1 次')
  }),
  screen('odd', 'contest-open-attempt', async (stage) => {
    await stage.once(() => stage.me.begins('free'))
    await stage.go(places.contest('free'), '继续答题')
  }),
  screen('odd', 'contest-tomorrow', async (stage) => {
    await stage.once(() => stage.me.plays('today', 2))
    await stage.go(places.contest('today'), '明天再来')
  }),
  screen('odd', 'contest-no-tries-left', async (stage) => {
    await stage.once(() => stage.me.plays('once', 2))
    await stage.go(places.contest('once'), '次数用完了')
  }),
  screen('odd', 'contest-long', (stage) => stage.go(places.contest('long'), '安全生产法律法规')),
  screen('seeded', 'contest-over', (stage) => stage.go(places.contest('autumn-2026'), '我是'), veteran),
  screen('past', 'contest-over-without-me', (stage) => stage.go(places.contest('past'), '已结束，看榜单')),
  screen('past', 'contest-not-found', (stage) => stage.go(places.contest('nowhere'), '返回')),
  screen('odd', 'contest-offline-kept', async (stage) => {
    await stage.go(places.contest('free'), '开始答题')
    await stage.losesNetwork()
    await stage.page.reload()
    await stage.sees('先看上次的内容')
  }),
  screen('odd', 'contest-start-asked', async (stage) => {
    await stage.go(places.contest('free'), '开始答题')
    await stage.tap('开始答题')
    await stage.sees('开始后计时不停')
  }),
]
