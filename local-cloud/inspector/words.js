// @ts-check
// The page speaks Chinese; `?lang=en` gives English. The Chinese text is the key.

const english = new URLSearchParams(location.search).get('lang') === 'en'

/** @type {Record<string, string>} */
const words = {
  'zh-CN': 'en',
  本地云: 'Local cloud',
  我是谁: 'Who am I',
  数据: 'Data',
  调用: 'Calls',
  定时: 'Timers',
  微信: 'WeChat',
  时钟: 'Clock',
  无人登录: 'Nobody logged in',
  还不是谁: 'Not anyone yet',
  再试一次: 'Try again',
  没有成功: 'That did not work',
  这个浏览器现在是: 'This browser is',
  '打开应用 ↗': 'Open the app ↗',
  '第一次打开应用时,会自动成为一位新会员。': 'Opening the app for the first time makes you someone new.',
  '单页模式:微信里没有登录的人': 'Single-page mode: nobody is logged in',
  换成此人: 'Become',
  当前: 'This is me',
  已换: 'Done',
  新的人: 'Someone new',
  '称呼,可不填': 'Name, if you like',
  新建并换成此人: 'Make and become',
  人: 'People',
  '还没有人。': 'There is nobody yet.',
  '项目没有提供网页版应用。': 'The project serves no web app.',
  集合: 'Collections',
  '没有集合。': 'There are no collections.',
  '筛选,JSON,例如 {"state":"open"}': 'Filter, JSON, for example {"state":"open"}',
  查: 'Find',
  上一页: 'Previous',
  下一页: 'Next',
  份: 'documents',
  '没有符合的文档。': 'No document matches.',
  用到的索引: 'Index used',
  '没有用到索引,逐份看': 'No index, looked at each',
  看过: 'looked at',
  索引: 'Indexes',
  唯一: 'unique',
  '还没有调用。打开应用用一用,调用会出现在这里。': 'No calls yet. Use the app and they appear here.',
  全部函数: 'All functions',
  自动刷新: 'Refresh by itself',
  试一次调用: 'Try a call',
  函数: 'Function',
  '事件 (JSON)': 'Event (JSON)',
  以当前身份调用: 'Call as who I am',
  事件: 'Event',
  回复: 'Reply',
  日志: 'Log',
  数据库调用: 'Database calls',
  '没有调用数据库。': 'It made no database calls.',
  进行中: 'under way',
  成功: 'OK',
  客户端: 'client',
  定时器: 'timer',
  云函数: 'function',
  本机: 'host',
  微信推送: 'WeChat push',
  次数据库: 'db',
  读: 'read',
  写: 'write',
  其他: 'other',
  行: 'rows',
  '没有定时器。在函数的 config.json 里写 triggers。':
    'No timers. Write triggers into a function’s config.json.',
  下一次: 'Next',
  上一次: 'Last',
  还没有: 'not yet',
  不会再有: 'never again',
  立即运行: 'Run now',
  写法有误: 'The pattern is wrong',
  北京时间: 'Beijing time',
  与真实时间一致: 'the real time',
  '快了 ': 'ahead by ',
  '慢了 ': 'behind by ',
  '+1 分钟': '+1 minute',
  '+1 小时': '+1 hour',
  '+1 天': '+1 day',
  '−1 天': '−1 day',
  '拨到 (北京时间)': 'Set to (Beijing time)',
  拨过去: 'Set',
  回到真实时间: 'Back to real time',
  '函数里的 Date、数据库的 serverDate 和定时器都跟着这只钟走。往前拨时,到点的定时器各运行一次。':
    'The Date of functions, the database’s serverDate and timers follow this clock. Moved forward, each timer that fell due runs once.',
  '请先选一个时刻。': 'Choose a moment first.',
  '项目没有声明订阅消息模板。在选项 wechat.templates 里写。':
    'The project declares no message templates. Write them into the option wechat.templates.',
  发件箱: 'Outbox',
  '还没有发过订阅消息。': 'No subscription message has been sent yet.',
  送达: 'delivered',
  '送达,答复丢了': 'delivered, answer lost',
  断开连接: 'Drop the connection',
  断线: 'connection dropped',
  '打开页面 ↗': 'Open the page ↗',
  模板不存在: 'no such template',
  下一次发送: 'The next send',
  任何人: 'anyone',
  任何模板: 'any template',
  拒收: 'Refuse',
  限额: 'Quota reached',
  送达但无答复: 'Deliver, lose the answer',
  '慢 3 秒': 'Slow by 3 s',
  等着: 'Waiting',
  次: 'times',
  不要了: 'Forget them',
  剩余次数: 'What is left',
  '还没有人订阅过。': 'Nobody has subscribed yet.',
  在微信里关掉: 'Turn off in WeChat',
  推送给: 'Pushes go to',
  没有函数接收推送: 'No function gets pushes',
  天: 'd',
  小时: 'h',
  分: 'min',
  秒: 's',
}

/** @param {string} text */
export const t = (text) => (english ? (words[text] ?? text) : text)

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/**
 * A moment in Beijing: 2026-11-23 18:00:05.
 * @param {number} ms
 */
export const moment = (ms) => format.format(ms).replace(', ', ' ')

/**
 * What the clock is off by, in two parts at most.
 * @param {number} offset
 */
export function offsetText(offset) {
  if (Math.abs(offset) < 500) return t('与真实时间一致')
  const seconds = Math.round(Math.abs(offset) / 1000)
  const parts = [
    [Math.floor(seconds / 86400), '天'],
    [Math.floor(seconds / 3600) % 24, '小时'],
    [Math.floor(seconds / 60) % 60, '分'],
    [seconds % 60, '秒'],
  ]
  const said = parts.filter(([count]) => count !== 0).slice(0, 2)
  const text = said.map(([count, unit]) => `${count} ${t(String(unit))}`).join(' ')
  return t(offset > 0 ? '快了 ' : '慢了 ') + text
}
