import { nextBeijingDay } from '../../domain/time'
import type { Store } from '../store'

/** Sets the daily look for what is kept no longer, members and rosters among it; it stays, and setting it again changes nothing. */
export const expireDaily = ({ jobs }: Pick<Store, 'jobs'>, now: number): Promise<boolean> =>
  jobs.insert({
    _id: 'expire-daily',
    door: 'errands',
    kind: 'expire-daily',
    due: nextBeijingDay(now),
    leasedUntil: 0,
  })
