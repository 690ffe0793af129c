const page = (path: string, id: string) => `/packages/${path}/index?id=${encodeURIComponent(id)}`

/** The addresses of the app's pages, as a phone writes them. */
export const places = {
  news: '/pages/news/index',
  contests: '/pages/contests/index',
  me: '/pages/me/index',
  profile: '/packages/me/profile/index',
  profileBy: (scene: string) => `/packages/me/profile/index?scene=${scene}`,
  profileFor: (contest: string) => `/packages/me/profile/index?contest=${contest}`,
  card: '/packages/me/card/index',
  certificates: '/packages/me/certificates/index',
  history: '/packages/me/history/index',
  settings: '/packages/me/settings/index',
  reminders: '/packages/me/reminders/index',
  unit: '/packages/me/unit/index',
  privacy: '/packages/me/privacy/index',
  feedback: '/packages/me/feedback/index',
  data: '/packages/me/data/index',
  leave: '/packages/me/leave/index',
  about: '/packages/me/about/index',
  article: (id: string) => page('news/article', id),
  contest: (id: string) => page('contest/contest', id),
  paper: (id: string) => page('contest/paper', id),
  result: (id: string) => page('contest/result', id),
  review: (id: string) => page('contest/review', id),
  certificate: (id: string) => page('contest/certificate', id),
  board: (id: string) => page('contest/board', id),
}
