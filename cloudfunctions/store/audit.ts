import type { Place, Scope } from '../../domain/staff'
import type { UnitLevel } from '../../domain/unit'
import type { Documents } from './documents'
import { history } from './history'

/** One privileged write: who, when, what, over which unit. Members appear by their ids alone. */
export interface AuditRow {
  /** Begins with the hour, so that entries lie in the order of time. */
  _id: string
  at: number
  by: string
  action: string
  over: Place
  about: string
  before: unknown
  after: unknown
  state: 'intended' | 'done' | 'undone'
}

export interface AuditSearch {
  by?: string
  about?: string
  action?: string
  unit?: { level: UnitLevel; unitId: string }
  from?: number
  until?: number
  after?: string
}

/** Operations about a member that do not change rights: what they arranged is told by its own rows. */
const notOnRights = ['grantOverride', 'withdrawOverride']

const hourOf = (at: number): string => String(at).padStart(15, '0')

/** `chance` parts entries of the same millisecond. */
export const auditId = (at: number, chance: string): string => `${hourOf(at)}:${chance}`

/** Rows are added and once told how it ended; there is no way to change or remove one. */
export function openAudit(audit: Documents<AuditRow>) {
  const { is } = audit
  const byHour = {
    until: (at: number) => ({ _id: is.lt(hourOf(at + 1)) }),
    orderBy: [['_id', 'desc']],
  } as const
  return {
    /** What a member did. */
    deeds: history(audit, 'at', { ...byHour, of: (memberId) => ({ by: memberId }) }),
    /** What others did to a member's rights and papers. */
    changes: history(audit, 'at', {
      ...byHour,
      of: (memberId) => ({ about: memberId, by: is.neq(memberId), action: is.nin(notOnRights) }),
    }),
    intend: (row: Omit<AuditRow, 'state'>) => audit.insert({ ...row, state: 'intended' }),
    settle: (id: string, state: 'done' | 'undone') => audit.update({ _id: id, state: 'intended' }, { state }),
    /** Newest first, of those that lie within one of the scopes. */
    async page(scopes: readonly Scope[], search: AuditSearch, limit: number): Promise<AuditRow[]> {
      const { unit, from = 0, until, after } = search
      const before = [until === undefined ? '~' : hourOf(until), after ?? '~'].sort()[0]
      const find = (units: Record<string, object | string>) =>
        audit.find({
          where: {
            ...pick(search, ['by', 'about', 'action']),
            ...units,
            _id: is.and(is.gte(hourOf(from)), is.lt(before)),
          },
          orderBy: [['_id', 'desc']],
          limit,
        })
      const asked = unit ? { [`over.${unit.level}`]: unit.unitId } : {}
      if (scopes.some(({ level }) => level === 'district')) return find(asked)
      const parts = (['street', 'enterprise'] as const).flatMap((level) => {
        const field = `over.${level}`
        const ids = scopes.flatMap((scope) => (scope.level === level ? [scope.unitId] : []))
        const within = asked[field] === undefined ? ids : ids.filter((id) => id === asked[field])
        return within.length > 0 ? [{ ...asked, [field]: is.in(within) }] : []
      })
      const found = (await Promise.all(parts.map(find))).flat()
      const each = [...new Map(found.map((row) => [row._id, row])).values()]
      return each.sort((a, b) => (a._id < b._id ? 1 : -1)).slice(0, limit)
    },
  }
}

const pick = <T extends object>(from: T, fields: (keyof T & string)[]): Record<string, string> =>
  Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, String(from[field])]),
  )
