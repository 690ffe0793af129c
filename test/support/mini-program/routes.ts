/** The app's pages as WeChat names them. */
export const pages = {
  news: 'pages/news/index',
  contests: 'pages/contests/index',
  me: 'pages/me/index',
  article: 'packages/news/article/index',
  contest: 'packages/contest/contest/index',
  paper: 'packages/contest/paper/index',
  result: 'packages/contest/result/index',
  review: 'packages/contest/review/index',
  board: 'packages/contest/board/index',
  profile: 'packages/me/profile/index',
  unit: 'packages/me/unit/index',
  privacy: 'packages/me/privacy/index',
  feedback: 'packages/me/feedback/index',
  data: 'packages/me/data/index',
  leave: 'packages/me/leave/index',
  about: 'packages/me/about/index',
} as const
