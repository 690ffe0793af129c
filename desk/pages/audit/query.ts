import type { AuditQuery } from '../../../contract/desk/audit'

const day = 86_400_000

/** The first moment of a Beijing day like `2026-11-26`, in ms; null for anything else. */
const startOf = (text: string): number | null => {
  const ms = Date.parse(`${text}T00:00:00+08:00`)
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(ms) ? ms : null
}

/** The address's filters as the door takes them; what is no day or no name is left out. */
export function queryOf(filters: Record<'action' | 'by' | 'about' | 'from' | 'until', string>): AuditQuery {
  const [from, last] = [startOf(filters.from), startOf(filters.until)]
  return {
    ...(/^[a-zA-Z]{1,40}$/.test(filters.action) && { action: filters.action }),
    ...(/^[\w-]{16}$/.test(filters.by) && { by: filters.by }),
    ...(/^((invitation|contest|unit|roster|article|bank|draft):)?[\w-]{1,64}$/.test(filters.about) && {
      about: filters.about,
    }),
    ...(from !== null && { from }),
    ...(last !== null && { until: last + day }),
  }
}
