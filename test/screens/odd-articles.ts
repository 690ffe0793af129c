import type { Store } from '../../cloudfunctions/store'
import { plantArticle } from '../support/articles'
import { hour } from './odd-contests'

const words =
  '各基层工会要把服务送到工地、站点和车间，让一线职工少跑腿、好办事。需要帮助的职工，可以到所在街道总工会登记，也可以请班组长代办。'

const long = Array.from(
  { length: 40 },
  (_, at) =>
    `<h2>第 ${at + 1} 节 服务怎么送到身边</h2><p>${words.repeat(3)}</p><ul><li>${words}</li><li>带上身份证。</li></ul>` +
    `<blockquote>${words}</blockquote>`,
).join('')

const columns = ['街道', '服务站名称和详细地址', '开放时间', '联系电话', '可以办的事']
const cells = [
  '什刹海街道',
  '地安门西大街职工服务站（近北海公园北门）',
  '周一至周五 9:00—17:30',
  '010-00000000',
  '会员登记、法律咨询、困难帮扶',
]
const row = (kind: string, texts: string[]) =>
  `<tr>${texts.map((text) => `<${kind}>${text}</${kind}>`).join('')}</tr>`
const table = `<p>下表是今年的开放安排。</p><table>${row('th', columns)}${row('td', cells).repeat(6)}</table><p>表可以左右移动。</p>`

/** Articles that go to the limits of what an editor may write. */
export async function plantOddArticles(store: Store): Promise<void> {
  const common = { cover: '', source: '西城区总工会', author: '西城职工编辑组', publishedAt: hour - 3600_000 }
  const put = (id: string, title: string, html: string) => plantArticle(store, id, { ...common, title, html })
  await put('short', '明天停电检修', '<p>明天 9 点到 11 点，服务大厅停电检修。</p>')
  await put(
    'long',
    '关于进一步加强一线职工和新就业形态劳动者服务阵地建设，做好2026年冬季“送温暖”和法律援助工作的通知（附各街道服务站地址）',
    `<p>${words}详见 <a href="https://www.example.org/a/very/long/address/that/never/ends/index.html">https://www.example.org/a/very/long/address/that/never/ends/index.html</a></p>${long}`,
  )
  await put('table', '各街道职工服务站开放时间', table)
}
