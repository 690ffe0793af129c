import type { ArticleDeed, ArticleVersion, Dropped } from '../../../contract/desk/article'
import { federation } from '../../../config/federation'
import type { Missing } from '../../../domain/article/content'
import type { Shown, Stage } from '../../../domain/article/life'
import type { Shelf } from '../../../domain/article/shelves'

/** What the desk calls things of an article. */
export const shelfWords: Record<Shelf, string> = {
  all: '全部',
  writing: '写作中',
  'in-review': '待审核',
  approved: '待发布',
  scheduled: '定时',
  published: '已发布',
  withdrawn: '已撤下',
  discarded: '废稿',
}

export const stageWords: Record<Stage, string> = {
  draft: '草稿',
  'in-review': '待审核',
  returned: '退回修改',
  approved: '审核通过',
  scheduled: '定时发布',
  settled: '',
  discarded: '废稿',
}

export const stateWords: Record<Shown, string> = {
  unpublished: '',
  published: '已发布',
  withdrawn: '已撤下',
}

export const deedWords: Record<ArticleDeed['did'], string> = {
  begin: '开始写',
  submit: '交审核',
  reopen: '拿回来修改',
  return: '退回修改',
  approve: '审核通过',
  schedule: '定时发布',
  unschedule: '取消定时',
  publish: '发布',
  withdraw: '撤下',
  discard: '放下这一稿',
  pin: '置顶',
  unpin: '取消置顶',
}

export const whyWords: Record<ArticleVersion['why'], string> = {
  kept: '手动存的一版',
  'taken-over': '同事接着写之前',
  submitted: '交审核时',
  discarded: '放下时',
}

export const missingWords: Record<Missing, string> = {
  title: '标题',
  channel: '栏目',
  body: '正文',
  picture: '空着的图片位（拖一张图进去，或删掉它）',
  'picture-words': '图片的说明（给看不见图的人听）',
  'cover-words': '封面的说明',
}

export const channelName = (id: string): string =>
  federation.channels.find((channel) => channel.id === id)?.name ?? '未选栏目'

/** What was left out of a text, in a sentence; nothing for nothing. */
export function droppedSentence({ media, forms, links, pictures }: Dropped): string | null {
  const parts = [
    media > 0 && `${media} 个视频或音频`,
    forms > 0 && `${forms} 个按钮或矢量图`,
    links > 0 && `${links} 个不安全的链接（文字还在）`,
    pictures > 0 && `${pictures} 张打不开的图片`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `没有带进来：${parts.join('、')}。` : null
}
