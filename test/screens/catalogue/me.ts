import { unitScene } from '../../../domain/unit-scene'
import { good } from '../../support/district'
import { day } from '../odd-contests'
import { longest, longUnit } from '../long-units'
import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'
import { template } from '../template'
import { veteran } from './contests'

export const me = [
  screen('empty', 'me-nameless', (stage) => stage.go(places.me, '还没有填写')),
  screen('empty', 'me', async (stage) => {
    await stage.once(() => stage.me.isCalled('欧阳建国', 'xichanganjie'))
    await stage.go(places.me, '欧阳建国')
  }),
  screen('empty', 'me-long-name', async (stage) => {
    await stage.once(() => stage.me.isCalled(longest, 'guanganmennei'))
    await stage.go(places.me, longest)
  }),
  screen('empty', 'me-offline', async (stage) => {
    await stage.losesNetwork()
    await stage.go(places.me, '暂时看不到您的信息')
  }),
  screen('empty', 'card-none', (stage) => stage.go(places.card, '现在填写')),
  screen('empty', 'card', async (stage) => {
    await stage.once(() => stage.me.isCalled('欧阳建国', 'xichanganjie'))
    await stage.go(places.card, '秒后自动换新')
  }),
  screen('units', 'card-long', async (stage) => {
    await stage.once(() => stage.me.isCalled(longest, longUnit))
    await stage.go(places.card, '秒后自动换新')
  }),
  screen('units', 'card-phone-proven', async (stage) => {
    await stage.once(() => stage.me.isChecked({ phoneProven: true }))
    await stage.go(places.card, '秒后自动换新')
  }),
  screen('units', 'card-verified', async (stage) => {
    await stage.once(() => stage.me.isChecked({ phoneProven: true, personId: 'a-person-of-tests' }))
    await stage.go(places.card, '已核对会员身份')
  }),
  screen('empty', 'card-offline', async (stage) => {
    await stage.once(() => stage.me.isCalled('欧阳建国', 'xichanganjie'))
    await stage.go(places.card, '秒后自动换新')
    await stage.losesNetwork()
    await stage.page.reload()
    await stage.sees('没有网络')
  }),
  screen('empty', 'card-offline-first', async (stage) => {
    await stage.losesNetwork()
    await stage.go(places.card, '再试一次')
  }),
  screen('empty', 'history-none', (stage) => stage.go(places.history, '还没有参加过竞赛')),
  screen('odd', 'history-one', async (stage) => {
    await stage.once(() => stage.me.plays('free', 2))
    await stage.go(places.history, '每日一练')
  }),
  screen('odd', 'history-many', async (stage) => {
    await stage.once(async () => {
      for (const [at, id] of ['long', 'hidden', 'once', 'today', 'shared', 'began', 'refused'].entries())
        await stage.me.plays(id, at)
      await stage.me.begins('free')
    })
    await stage.go(places.history, '每日一练')
  }),
  screen('seeded', 'history-places', (stage) => stage.go(places.history, '名'), veteran),
  screen('empty', 'history-offline', async (stage) => {
    await stage.losesNetwork()
    await stage.go(places.history, '再试一次')
  }),
  screen('empty', 'settings', (stage) => stage.go(places.settings, '现在没有')),
  screen('seeded', 'settings-articles', async (stage) => {
    await stage.go(places.article('work-injury'), '字号')
    await stage.go(places.settings, '约 0.1 MB')
  }),
  screen('seeded', 'settings-clearing', async (stage) => {
    await stage.go(places.article('work-injury'), '字号')
    await stage.go(places.settings, '清除看过的文章')
    await stage.tap('清除看过的文章')
    await stage.sees('会清除')
  }),
  screen('empty', 'settings-always-dark', async (stage) => {
    await stage.go(places.settings, '现在没有')
    await stage.tap('一直深色')
  }),
  screen('empty', 'me-always-dark', async (stage) => {
    await stage.go(places.settings, '现在没有')
    await stage.tap('一直深色')
    await stage.go(places.me, '还没有填写')
  }),
  screen('empty', 'profile-empty', (stage) => stage.go(places.profile, '请选择')),
  screen('empty', 'profile-filled', async (stage) => {
    await stage.once(() => stage.me.isCalled(longest, 'guanganmennei'))
    await stage.go(places.profile, '广安门内街道')
  }),
  screen('units', 'profile-from-code', (stage) =>
    stage.go(places.profileBy(String(unitScene(longUnit))), '的码进来'),
  ),
  screen('units', 'profile-from-code-asks', async (stage) => {
    await stage.once(() => stage.me.isCalled('欧阳建国', 'guanganmennei'))
    await stage.go(places.profileBy(String(unitScene(longUnit))), '换单位吗')
  }),
  screen('units', 'profile-from-code-gone', (stage) =>
    stage.go(places.profileBy('u.e-closed'), '已经不在名单里'),
  ),
  screen('empty', 'profile-wrong', async (stage) => {
    await stage.go(places.profile, '请选择')
    await stage.page.locator('input').locator('visible=true').first().fill('建国 3')
    await stage.tap('保存')
    await stage.sees('请选择单位。')
  }),
  screen('play', 'profile-asks-all', (stage) => stage.go(places.profileFor('asks-all'), '所在市')),
  screen('play', 'profile-asks-all-wrong', async (stage) => {
    await stage.go(places.profileFor('asks-all'), '所在市')
    await stage.tap('女')
    await stage.page.locator('input').locator('visible=true').nth(2).fill('四川省')
    await stage.tap('保存后继续答题')
    await stage.sees('请把省和市都填上。')
  }),
  screen('empty', 'units', async (stage) => {
    await stage.go(places.unit, '牛街街道')
  }),
  screen('empty', 'units-none', async (stage) => {
    await stage.go(places.unit, '牛街街道')
    await stage.page.locator('input').locator('visible=true').first().fill('月球基地')
    await stage.sees('没有找到')
  }),
  screen('empty', 'feedback', (stage) => stage.go(places.feedback, '告诉工会')),
  screen('empty', 'reminders-none', (stage) => stage.go(places.reminders, '还没有设提醒')),
  screen('odd', 'reminders-many', async (stage) => {
    await stage.once(() => wait(stage))
    await stage.go(places.reminders, '已提醒')
  }),
  screen('empty', 'about', (stage) => stage.go(places.about, '我们记下的内容')),
]

/** Reminders that wait, one that came, and one for which WeChat had no permission left. */
async function wait({ me, district }: Stage): Promise<void> {
  const { clock, wechat } = district.cloud
  const wants = async (contestId: string) =>
    good(
      await me.ask('subscribe', { contestId, askId: `ask-${contestId}`, answers: { [template]: 'accept' } }),
    )
  clock.advance(-6 * day)
  wechat.grant(me.openid, template)
  await wants('began')
  await wants('refused')
  clock.advance(3 * day)
  await district.runErrands()
  clock.advance(3 * day)
  for (const id of ['spring', 'summer']) await wants(id)
}
