import { good } from '../../support/district'
import { appoint, grant } from '../../support/staff'
import { told } from '../../support/told'
import { longest } from '../long-units'
import { places } from '../places'
import { screen } from '../screen'
import type { Stage } from '../stage'

/** What is kept of a member, how it is deleted, and what was agreed to. */
export const data = [
  screen('empty', 'data-none', (stage) => stage.go(places.data, '还没有记下')),
  screen('odd', 'data', async (stage) => {
    await stage.once(() => live(stage))
    await stage.go(places.data, '保存到')
  }),
  screen('odd', 'data-staff', async (stage) => {
    await stage.once(() => work(stage))
    await stage.go(places.data, '工作人员权限')
    await stage
      .words('工作人员权限')
      .last()
      .evaluate((row) => {
        row.scrollIntoView({ block: 'center' })
      })
  }),
  screen('odd', 'data-laid', async (stage) => {
    await stage.once(() => live(stage))
    await stage.go(places.data, '保存到')
    await stage.tap('导出我的数据')
    await stage.sees('文件做好了')
  }),
  screen('odd', 'data-deleted', async (stage) => {
    await stage.once(async () => {
      await live(stage)
      good(await stage.me.ask('deleteMe', { confirm: 'delete' }))
    })
    await stage.go(places.data, '留着的只有下面这些')
  }),
  screen('empty', 'data-offline', async (stage) => {
    await stage.losesNetwork()
    await stage.go(places.data, '再试一次')
  }),
  screen('odd', 'leave', (stage) => stage.go(places.leave, '请您想好')),
  screen('odd', 'leave-unsure', async (stage) => {
    await stage.go(places.leave, '请您想好')
    await stage.tapOn('#leave [role=button]')
    await stage.sees('请先看完')
  }),
  screen('odd', 'leave-asked', async (stage) => {
    await stage.go(places.leave, '请您想好')
    await stage.tap('我看清楚了')
    await stage.tapOn('#leave [role=button]')
    await stage.sees('确定删除吗')
  }),
  screen('odd', 'leave-done', async (stage) => {
    await stage.go(places.leave, '请您想好')
    await stage.tap('我看清楚了')
    await stage.tapOn('#leave [role=button]')
    await stage.sees('确定删除吗')
    await stage.page.locator('.taro-modal__foot div').last().click()
    await stage.sees('已经删除')
  }),
  screen('empty', 'privacy', (stage) => stage.go(places.privacy, '不会做什么')),
  screen('empty', 'privacy-end', async (stage) => {
    await stage.go(places.privacy, '不会做什么')
    await stage.words('不收集位置').last().scrollIntoViewIfNeeded()
  }),
]

/** A member of long standing: a long name, a score, words to staff. */
async function live({ me }: Stage): Promise<void> {
  good(await me.ask('saveProfile', { ...told(longest, 'guanganmennei'), phone: { typed: '13800001234' } }))
  await me.plays('shared', 3)
  const words = '希望多办几场答题'
  good(await me.ask('sendFeedback', { sendId: 'one', kind: 'other', words, requestIds: [] }))
}

/** A member of staff who has invited somebody. */
async function work(stage: Stage): Promise<void> {
  await live(stage)
  const { openid } = stage.me
  await appoint(stage.district, openid, ['administrator', 'desheng'], ['writer', 'district'])
  good(await stage.district.desk(openid)('inviteStaff', { grant: grant('reviewer', 'desheng') }))
}
