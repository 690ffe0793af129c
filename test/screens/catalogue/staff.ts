import { plantSignIn } from '../../support/sign-ins'
import { appoint } from '../../support/staff'
import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'

async function isStaff({ me, district }: Stage): Promise<void> {
  await me.isCalled('王秀兰')
  await appoint(district, me.openid, ['organiser', 'district'], ['administrator', 'district'])
}

/** A browser asks, and the member of staff has opened its code. */
async function asked(stage: Stage): Promise<void> {
  await isStaff(stage)
  await stage.go(places.signIn(await plantSignIn(stage.district)), '屏幕上的数字')
}

/** What staff have on the phone. */
export const staff = [
  screen('empty', 'staff-none', (stage) => stage.go(places.staff, '还不是工作人员')),
  screen('empty', 'staff-first', async (stage) => {
    await stage.go(places.staff, '还不是工作人员')
    await stage.tap('我是第一位管理员')
    await stage.sees('我有邀请码')
  }),
  screen('empty', 'staff', async (stage) => {
    await isStaff(stage)
    await stage.go(places.staff, '竞赛组织')
    await stage.tap('下一步')
    await stage.sees('请核对代码')
  }),
  screen('empty', 'sign-in-asked', asked),
  screen('empty', 'sign-in-agreed', async (stage) => {
    await asked(stage)
    await stage.tap('数字一样')
    await stage.sees('已同意')
  }),
  screen('empty', 'sign-in-over', async (stage) => {
    await isStaff(stage)
    await stage.go(places.signIn('ABCD2345'), '这个码用不了')
  }),
]
