import { good } from '../../support/district'
import { appoint } from '../../support/staff'
import { Member } from '../member'
import { deskScreen } from './screen'

/** Who works at the desk. */
export const managing = [
  deskScreen('empty', 'sign-in', (stage) => stage.go('/', '请用微信扫一扫登录'), null),
  deskScreen(
    'empty',
    'sign-in-over',
    async (stage) => {
      await stage.go('/', '手机上会显示数字')
      stage.district.cloud.clock.advance(121_000)
      await stage.sees('换一个二维码')
    },
    null,
  ),
  deskScreen('empty', 'home', (stage) => stage.go('/', '王秀兰，您好')),
  deskScreen('running', 'home-todo', (stage) => stage.go('/', '要看的疑点')),
  deskScreen('empty', 'home-nobody', (stage) => stage.go('/', '您现在没有工作人员的权限'), []),
  deskScreen('empty', 'nowhere', (stage) => stage.go('/nowhere', '没有这个页面')),
  deskScreen('empty', 'sessions', (stage) => stage.go('/sessions', '这一台')),
  deskScreen('empty', 'sessions-leave', async (stage) => {
    await stage.go('/sessions', '这一台')
    await stage.press('退出')
    await stage.sees('这台电脑要重新扫码才能再用')
  }),
  deskScreen('empty', 'check', async (stage) => {
    const phone = await new Member(stage.district, stage.openid, stage.openid).ask('readCard', {})
    await stage.go('/check', '会员出示会员卡或证书时')
    await stage.page.getByPlaceholder('会员卡上的码').fill(good(phone).card?.code ?? '')
    await stage.press('核对会员卡')
    await stage.sees('还没有和会员名册对上')
    await stage.page.getByPlaceholder('证书编号，12 位').fill('ABCD')
    await stage.press('核对证书')
    await stage.sees('编号不对')
    await stage.page.getByRole('combobox', { name: '单位' }).fill('什刹海')
    await stage.page.getByRole('option').first().click()
    await stage.press('生成')
    await stage.sees('保存图片')
  }),
  deskScreen('seeded', 'staff', (stage) => stage.go('/staff', '本人')),
  deskScreen('seeded', 'staff-invite', async (stage) => {
    await stage.go('/staff', '本人')
    await stage.press('邀请工作人员')
    await stage.page.getByText('一个街道').click()
    await stage.page.getByRole('combobox', { name: '街道' }).fill('德胜')
    await stage.page.getByRole('option').first().click()
    await stage.press('生成邀请码')
    await stage.sees('只显示这一次')
  }),
  deskScreen('seeded', 'staff-grants', async (stage) => {
    const other = `${stage.openid}-other`
    await new Member(stage.district, other, other).isCalled('欧阳文静')
    await appoint(stage.district, other, ['writer', 'desheng'], ['reviewer', 'district'])
    await stage.go('/staff', '欧阳文静')
    await stage.press('调整')
    await stage.sees('加上这一项')
  }),
  deskScreen('seeded', 'audit', async (stage) => {
    await stage.go('/audit', '登录工作台')
    await stage.page.getByText('登录工作台').first().click()
    await stage.sees('之后')
  }),
  deskScreen('empty', 'audit-none', (stage) => stage.go('/audit?action=removeStaff', '没有这样的记录')),
  deskScreen('empty', 'offline', async (stage) => {
    await stage.go('/', '王秀兰，您好')
    await stage.losesNetwork()
    await stage.page.getByRole('link', { name: '操作记录' }).first().click()
    await stage.sees('再试一次')
  }),
]
