import { isoBeijing } from '../../../domain/open-at'

/** `09:05`, Beijing time. */
export const clock = (ms: number): string => isoBeijing(ms).slice(11, 16)

/** `2026-11-28 09:05`, Beijing time: what stands in a table is compared, so it is written out. */
export const exactly = (ms: number): string => isoBeijing(ms).slice(0, 16).replace('T', ' ')
