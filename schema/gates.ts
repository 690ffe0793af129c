import * as v from 'valibot'
import { draw } from './draw'
import { id, listOf, marks, oneOf, percent, whole, words } from './fields'

const material = v.strictObject({
  kind: oneOf('材料', { article: '文章', video: '视频' }),
  title: words('标题', 60),
  ref: v.pipe(id, v.title('文章或视频')),
  seconds: v.exactOptional(whole('视频时长（秒）', 1, 4 * 3600)),
})

const gate = v.strictObject({
  name: words('关卡名称', 20),
  draw: v.exactOptional(draw),
  materials: v.exactOptional(listOf('闯关前学习', material, 10)),
})

export const gates = v.pipe(
  v.strictObject({
    gates: listOf('关卡', gate, 100),
    opening: oneOf('开放方式', { together: '一起开放', 'one-a-day': '每天开放一关' }),
    missed: oneOf('错过的关', { 'can-be-made-up': '可以补', lost: '不能补' }),
    order: oneOf('闯关顺序', { any: '不限', 'in-turn': '按顺序' }),
    passPercent: percent('点亮需要的正确率（%）'),
    triesEach: v.nullable(whole('每关次数', 1, 1000)),
    worth: v.union([v.literal('marks'), v.strictObject({ points: marks('每点亮一关得分') })]),
  }),
  v.title('闯关'),
)
