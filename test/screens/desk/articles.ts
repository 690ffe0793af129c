import type { Role } from '../../../domain/staff'
import { plantDeskArticle } from '../../support/articles'
import { memberIdOf, type ScopeName } from '../../support/staff'
import { deskScreen } from './screen'
import type { DeskStage } from './stage'

const news: [Role, ScopeName][] = [
  ['writer', 'district'],
  ['reviewer', 'district'],
  ['publisher', 'district'],
]

/** An article of the seed, opened to be written at. */
async function edits(stage: DeskStage) {
  await stage.go('/articles/annual-leave', '改新的一版')
  await stage.press('改新的一版')
  await stage.sees('交审核')
}

/** Pastes into the body, as from a page of WeChat. */
const pastes = (stage: DeskStage, html: string) =>
  stage.page.evaluate((text) => {
    const body = document.querySelector('.tiptap')
    const data = new DataTransfer()
    data.setData('text/html', text)
    body?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)

const pasted =
  '<section style="color:red"><p>街道职工服务站<span style="font-weight:700">周末不休</span>。</p>' +
  '<img data-src="https://mmbiz.qpic.cn/none.png" alt="服务站的门口"><script>steal()</script></section>'

/** News at the desk. */
export const articles = [
  deskScreen('seeded', 'articles', (stage) => stage.go('/articles', '最近动过'), news),
  deskScreen(
    'seeded',
    'articles-none',
    (stage) => stage.go('/articles?shelf=in-review&channel=craft', '没有这样的文章'),
    news,
  ),
  deskScreen('seeded', 'article', (stage) => stage.go('/articles/annual-leave', '会员正在看'), news),
  deskScreen('seeded', 'article-editor', edits, news),
  deskScreen(
    'seeded',
    'article-pasted',
    async (stage) => {
      await stage.go('/articles', '最近动过')
      await stage.press('写文章')
      await stage.sees('交审核')
      await stage.page.getByPlaceholder('标题', { exact: true }).fill('周末也能办事')
      await stage.page.locator('.tiptap').click()
      await pastes(stage, pasted)
      await stage.sees('这里缺一张图')
      await stage.sees('已保存')
    },
    news,
  ),
  deskScreen(
    'seeded',
    'article-missing',
    async (stage) => {
      await stage.go('/articles', '最近动过')
      await stage.press('写文章')
      await stage.sees('已保存')
      await stage.press('交审核')
      await stage.sees('交审核以前还要有')
    },
    news,
  ),
  deskScreen(
    'seeded',
    'article-returned',
    async (stage) => {
      const by = memberIdOf(stage.openid)
      await plantDeskArticle(stage.district, 'a-returned', {
        ...{ stage: 'returned', by },
        done: [{ at: 1, by, did: 'return', note: '天数和去年的通知不一样，请核对。', auditId: '' }],
      })
      await stage.go('/articles/a-returned', '退回时说')
    },
    news,
  ),
  deskScreen(
    'seeded',
    'article-review',
    async (stage) => {
      await plantDeskArticle(stage.district, 'a-review', { stage: 'in-review' })
      await stage.go('/articles/a-review', '审核通过')
      await stage.press('退回修改')
      await stage.sees('要改什么')
    },
    news,
  ),
  deskScreen(
    'seeded',
    'article-schedule',
    async (stage) => {
      await plantDeskArticle(stage.district, 'a-approved', { stage: 'approved' })
      await stage.go('/articles/a-approved', '现在发布')
      await stage.press('定时发布')
      await stage.sees('前后不超过一分钟')
    },
    news,
  ),
  deskScreen(
    'seeded',
    'article-withdraw',
    async (stage) => {
      await stage.go('/articles/legal-aid', '会员正在看')
      await stage.press('撤下')
      await stage.sees('为什么撤下')
    },
    news,
  ),
  deskScreen(
    'seeded',
    'article-compare',
    async (stage) => {
      await stage.go('/articles/mutual-aid', '会员正在看')
      await stage.press('第 1 版')
      await stage.sees('比一比')
    },
    news,
  ),
]
