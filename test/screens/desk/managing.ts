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
  deskScreen('empty', 'home-nobody', (stage) => stage.go('/', '您现在没有工作人员的权限'), []),
  deskScreen('empty', 'nowhere', (stage) => stage.go('/nowhere', '没有这个页面')),
  deskScreen('empty', 'sessions', (stage) => stage.go('/sessions', '这一台')),
  deskScreen('empty', 'sessions-leave', async (stage) => {
    await stage.go('/sessions', '这一台')
    await stage.press('退出')
    await stage.sees('这台电脑要重新扫码才能再用')
  }),
]
