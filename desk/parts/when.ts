import { serverNow } from '../../src/cloud/clock'
import { moment } from '../../src/time'

/** `今天 18:00`, Beijing time. */
export const when = (ms: number): string => moment(ms, serverNow())
