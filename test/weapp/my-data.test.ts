import { canary } from '../support/canary'
import { answersTo } from '../support/play'
import { told } from '../support/told'
import { good } from '../support/mini-program/outside'
import { pages } from '../support/mini-program/routes'
import { contestId, Seat } from '../support/mini-program/seat'
import { settle } from '../support/mini-program/until'

const seat = Seat.take()

/** The member has told, played once and written to staff. */
async function live() {
  const { ask } = seat
  good(await ask('saveProfile', { ...told(canary.name, 'niujie'), phone: { typed: canary.phone } }))
  const paper = good(await ask('startAttempt', { contestId }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, 2), revision: 1 }))
  good(await ask('sendFeedback', { sendId: 'one', kind: 'other', words: canary.words, requestIds: [] }))
}

async function openData() {
  await seat.phone.tab('me')
  await seat.phone.page.tap('我的数据')
  return seat.phone.on(pages.data)
}

async function openLeaving() {
  await (await openData()).tap('删除我的数据')
  return seat.phone.on(pages.leave)
}

test('who has told nothing reads so, and there is nothing to export or to delete', async () => {
  const data = await openData()
  await data.says('还没有记下您的任何内容')
  expect(data.has('导出我的数据') || data.has('删除我的数据')).toBe(false)
})

test('a member sees what is kept in their own values', async () => {
  await live()
  const data = await openData()
  const values = [canary.name, '牛街街道', '189****0987', '2023年11月28日', '1 次答题', '1 条']
  for (const words of values) await data.says(words)
})

test('the copy holds everything, is handed over in a tap, and does not stay on the phone', async () => {
  await live()
  const data = await openData()
  await data.tap('导出我的数据')
  await data.says('文件做好了')
  seat.phone.files.declines = true
  await data.tap('发到微信里保存')
  expect(seat.phone.files.sent).toEqual([])
  seat.phone.files.declines = false
  await data.tap('发到微信里保存')
  const [sent] = seat.phone.files.sent
  expect(sent!.name).toBe('西城职工-我的数据-2022-11-28.txt')
  const document = JSON.parse(sent!.text) as Record<string, unknown>
  expect(document).toMatchObject({
    个人信息: { 姓名: canary.name, 单位: '牛街街道', 手机号: canary.phone },
    答题: [{ 竞赛: '工会知识竞赛', 第几次: 1, 状态: '已交卷', 得分: 90, 答对题数: 18 }],
    反馈: [{ 内容: canary.words }],
    按名册登记的参赛: [],
    工作人员权限: null,
    您作为工作人员的操作: [],
    别人对您权限的改动: [],
  })
  const [attempt] = document['答题'] as { 题目: Record<string, unknown>[] }[]
  expect(attempt!.题目).toHaveLength(20)
  expect(attempt!.题目[0]).toMatchObject({ 正确答案: '按竞赛规则现在不公布', 解析: '按竞赛规则现在不公布' })
  await seat.phone.back()
  expect(seat.phone.files.names()).toEqual([])
})

test('a full phone and a lost network are said, and a second try makes the copy', async () => {
  await live()
  const data = await openData()
  await data.says(canary.name)
  seat.phone.files.full = true
  await data.tap('导出我的数据')
  await data.says('请腾出一些空间再试')
  seat.phone.files.full = false
  seat.phone.network('down')
  await data.tap('导出我的数据')
  await data.says('网络不好，请检查网络后再试。')
  seat.phone.network('up')
  await data.tap('导出我的数据')
  await data.says('文件做好了')
})

test('a deletion asks twice, says what stays, and leaves nothing in the cloud or on the phone', async () => {
  await live()
  const { phone } = seat
  await phone.tab('me')
  await phone.page.says(canary.name)
  await phone.page.tap('设置')
  await (await phone.on(pages.settings)).tap('特大')
  await phone.page.tap('一直深色')
  await phone.back()
  expect(phone.storage.keys().length).toBeGreaterThan(1)
  const page = await openLeaving()
  for (const words of ['字号和深浅色除外', '已注销会员', '用过的答题次数不退还', '没有交的卷子现在就结束'])
    await page.says(words)
  await page.tap('#leave')
  await page.says('请先看完，再勾选')
  await page.tap('我看清楚了')
  await page.tap('#leave')
  expect(await phone.windows.question()).toContain('不能恢复')
  await phone.windows.cancel()
  await settle()
  expect(phone.asked).not.toContain('deleteMe')
  await page.tap('#leave')
  await phone.windows.confirm()
  await page.says('您的数据已经删除')
  expect(phone.storage.keys().sort()).toEqual(['xczg.font-size.1', 'xczg.look.1'])
  await page.tap('好的')
  await (await phone.on(pages.me)).says('还没有填写')
  await (await openData()).says('留着的只有下面这些，不带您的姓名')
  expect(phone.page.has('删除我的数据')).toBe(false)
  expect(good(await seat.ask('readProfile', {})).profile).toBeNull()
})

test('without a network nothing on the phone is lost, and the deletion can be asked for again', async () => {
  await live()
  const { phone } = seat
  const page = await openLeaving()
  await page.tap('我看清楚了')
  phone.network('down')
  await page.tap('#leave')
  await phone.windows.confirm()
  await page.says('可能还没有删完，请再点一次。')
  phone.network('up')
  await page.tap('#leave')
  await phone.windows.confirm()
  await page.says('您的数据已经删除')
})
