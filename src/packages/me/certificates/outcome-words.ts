import type { MyContest } from '../../../../contract/member/history'

/** `95 分，第 2 名`; of a contest that publishes none, that the member took part. */
export const outcomeWords = ({ myScore, place }: Pick<MyContest, 'myScore' | 'place'>): string =>
  [
    ...(myScore === null ? [] : [`${String(myScore)} 分`]),
    ...(place ? [`${place.shared ? '并列' : ''}第 ${String(place.place)} 名`] : []),
  ].join('，') || '参加过'
