import Taro from '@tarojs/taro'

const query = (name: string, value: string) => `?${name}=${encodeURIComponent(value)}`

/** Every page's address. */
export const routes = {
  news: '/pages/news/index',
  contests: '/pages/contests/index',
  me: '/pages/me/index',
  /** With a block: the article opens there. */
  article: (id: string, block?: number) =>
    `/packages/news/article/index${query('id', id)}${block === undefined ? '' : `&block=${String(block)}`}`,
  contest: (contestId: string) => `/packages/contest/contest/index${query('id', contestId)}`,
  paper: (attemptId: string) => `/packages/contest/paper/index${query('id', attemptId)}`,
  result: (attemptId: string) => `/packages/contest/result/index${query('id', attemptId)}`,
  review: (attemptId: string) => `/packages/contest/review/index${query('id', attemptId)}`,
  certificate: (contestId: string) => `/packages/contest/certificate/index${query('id', contestId)}`,
  practice: (contestId: string) => `/packages/contest/practice/index${query('id', contestId)}`,
  mistakes: '/packages/contest/mistakes/index',
  /** With a tab: the units of a level. */
  board: (contestId: string, tab = '') =>
    `/packages/contest/board/index${query('id', contestId)}${tab && `&tab=${tab}`}`,
  /** With a contest: what that contest asks. */
  profile: (contestId?: string) =>
    `/packages/me/profile/index${contestId ? query('contest', contestId) : ''}`,
  card: '/packages/me/card/index',
  history: '/packages/me/history/index',
  certificates: '/packages/me/certificates/index',
  settings: '/packages/me/settings/index',
  unit: '/packages/me/unit/index',
  privacy: '/packages/me/privacy/index',
  feedback: '/packages/me/feedback/index',
  missingUnit: (typed: string) => `/packages/me/feedback/index?kind=unit&words=${encodeURIComponent(typed)}`,
  reminders: '/packages/me/reminders/index',
  data: '/packages/me/data/index',
  leave: '/packages/me/leave/index',
  about: '/packages/me/about/index',
  staff: '/packages/staff/home/index',
  /** With a code that a browser shows. */
  signIn: (code: string) => `/packages/staff/sign-in/index${query('code', code)}`,
}

export const open = (url: string): void => void Taro.navigateTo({ url })

/** Puts `url` where this page is, so that going back does not return here. */
export const replace = (url: string): void => void Taro.redirectTo({ url })

/** Closes every page and begins at this one, as after a new start. */
export const startOver = (url: string): void => void Taro.reLaunch({ url })

export const openTab = (url: string): void => void Taro.switchTab({ url })

/** Back to where the member came from, or home when a shared link began here. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else openTab(routes.news)
}
