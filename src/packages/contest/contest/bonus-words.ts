import type { BonusKind, BonusOffer, ContestPage } from '../../../../contract/member/contest'

const bonusName: Record<BonusKind, string> = {
  'sign-in': '签到',
  visit: '每日登录',
  read: '读文章',
  watch: '看视频',
  share: '分享',
  accuracy: '答得好',
}

/** `5 分`, or nothing before the first. */
export const bonusTotal = (offers: BonusOffer[]): number =>
  offers.reduce((sum, { earned }) => sum + earned, 0)

/** `签到 3 分，读文章 2 分`. */
export const totalWords = (offers: BonusOffer[]): string =>
  offers
    .filter(({ earned }) => earned > 0)
    .map(({ kind, earned }) => `${bonusName[kind]} ${String(earned)} 分`)
    .join('，')

/** `读文章 · 每篇 1 分`. */
export const offerWords = ({ kind, points }: BonusOffer): string =>
  `${bonusName[kind]} · 每${unit[kind]} ${String(points)} 分`

/** `今天还能加 2 次`, `今天加满了`; for what comes by itself, when. */
export function leftWords({ kind, leftToday, earned, points, inAll }: BonusOffer): string {
  if (inAll !== null && earned >= points * inAll) return '已经加满'
  if (leftToday === 0) return '今天加满了，明天再来'
  if (kind === 'visit') return '参加以后，打开这一页就加'
  return kind === 'accuracy' ? '答对得多，交卷时就加' : `今天还能加 ${String(leftToday)} ${unit[kind]}`
}

/** Whether the asker takes part already, as far as the page says. */
export const hasJoined = ({ triesUsedInAll, openAttempt, bonus = [] }: ContestPage): boolean =>
  triesUsedInAll > 0 || openAttempt !== null || bonus.some(({ earned }) => earned > 0)

const unit: Record<BonusKind, string> = {
  'sign-in': '次',
  visit: '次',
  read: '篇',
  watch: '个',
  share: '次',
  accuracy: '次',
}
