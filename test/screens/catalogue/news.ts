import { places } from '../places'
import { screen } from '../screen'

export const news = [
  screen('empty', 'news-none', (stage) => stage.go(places.news, '还没有文章')),
  screen('one', 'news-one', (stage) => stage.go(places.news, '没有更多了')),
  screen('seeded', 'news-many', (stage) => stage.go(places.news, '小时前')),
  screen('seeded', 'news-read', async (stage) => {
    await stage.go(places.article('how-contest-works'), '一场手机上的竞赛')
    await stage.go(places.news, '小时前')
  }),
  screen('seeded', 'news-end', async (stage) => {
    await stage.go(places.news, '看更多')
    await stage.words('看更多').scrollIntoViewIfNeeded()
    await stage.words('没有更多了').scrollIntoViewIfNeeded()
  }),
  screen('seeded', 'news-channel', async (stage) => {
    await stage.go(places.news, '小时前')
    await stage.tapOn('#tab-rights [role=tab]')
    await stage.sees('权益')
  }),
  screen('one', 'news-channel-none', async (stage) => {
    await stage.go(places.news, '没有更多了')
    await stage.tapOn('#tab-culture [role=tab]')
    await stage.sees('看看全部')
  }),
  screen('seeded', 'news-offline', async (stage) => {
    await stage.losesNetwork()
    await stage.go(places.news, '再试一次')
  }),
  screen('seeded', 'news-offline-kept', async (stage) => {
    await stage.go(places.news, '小时前')
    await stage.losesNetwork()
    await stage.page.reload()
    await stage.sees('先看上次的内容')
  }),
  screen('odd', 'news-long-titles', (stage) => stage.go(places.news, '没有更多了')),
]

export const articles = [
  screen('odd', 'article-short', (stage) => stage.go(places.article('short'), '停电检修')),
  screen('seeded', 'article-pictures', (stage) => stage.go(places.article('bus-driver'), '西城区总工会')),
  screen('odd', 'article-long', (stage) => stage.go(places.article('long'), '新就业形态')),
  screen('odd', 'article-long-far', async (stage) => {
    await stage.go(places.article('long'), '新就业形态')
    await stage.words('第 3 节').first().scrollIntoViewIfNeeded()
  }),
  screen('odd', 'article-table', (stage) => stage.go(places.article('table'), '表可以左右移动')),
  screen('seeded', 'article-not-found', (stage) => stage.go(places.article('nowhere'), '返回')),
  screen('seeded', 'article-offline-kept', async (stage) => {
    await stage.go(places.article('annual-leave'), '年休假')
    await stage.losesNetwork()
    await stage.page.reload()
    await stage.sees('这是上次看过的内容')
  }),
  screen('seeded', 'article-font-sizes', async (stage) => {
    await stage.go(places.article('annual-leave'), '年休假')
    if ((await stage.words('特大').count()) === 0) await stage.tap('字号')
  }),
]
