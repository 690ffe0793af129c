import type { FieldType, WechatOptions } from '../../local-cloud'
import { federation } from '../federation'

/** What the local cloud's pretend WeChat knows of this mini-program's account: its templates and where pushes go. */
export const pretendWechat: WechatOptions = {
  templates: Object.values(federation.templates).map(({ id, title, fields }) => ({
    id,
    title,
    // A field is named after its kind and a number: thing1, time2.
    fields: Object.fromEntries(
      Object.values(fields).map((name) => [name, name.replace(/\d+$/, '') as FieldType]),
    ),
    labels: { [fields.contest]: '竞赛', [fields.opens]: '开始时间', [fields.remark]: '备注' },
  })),
  pushTo: 'push',
}
