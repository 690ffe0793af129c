import type { ContestRelief } from '../../../../contract/member/contest'
import { moment } from '../../../time'

/** `工会为您延长到今天 18:00，增加 1 次机会。`: what staff arranged for the member beyond the rules. */
export function reliefWords({ tries, minutes, closesAt }: ContestRelief, now: number): string {
  const parts = [
    closesAt === null ? '' : `延长到${moment(closesAt, now)}`,
    tries > 0 ? `增加 ${String(tries)} 次机会` : '',
    minutes > 0 ? `把每份答卷延长 ${String(minutes)} 分钟` : '',
  ]
  return `工会为您${parts.filter(Boolean).join('，')}。`
}
