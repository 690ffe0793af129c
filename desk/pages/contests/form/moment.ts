import { isoBeijing } from '../../../../domain/open-at'

/** A moment as the browser's field shows it: Beijing's clock, wherever the PC stands. */
export const localOf = (iso: string): string => {
  const ms = Date.parse(iso)
  return Number.isNaN(ms) ? '' : isoBeijing(ms).slice(0, 16)
}

/** What was chosen in such a field, with its zone. */
export const zoned = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`
