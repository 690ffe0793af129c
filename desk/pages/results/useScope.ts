import { actions, type Role } from '../../../domain/staff'
import { useMe } from '../../shell/useMe'

export interface ResultScope {
  /** Results of the whole district may be seen. */
  district: boolean
  /** The units whose results may be seen, where it is not the district. */
  units: string[]
}

/** Of which units somebody may look at results. */
export function useScope(): ResultScope {
  const roles: readonly Role[] = actions['look into a contest'].by
  const scopes = useMe().grants.flatMap(({ role, scope }) => (roles.includes(role) ? [scope] : []))
  return {
    district: scopes.some(({ level }) => level === 'district'),
    units: scopes.flatMap((scope) => (scope.level === 'district' ? [] : [scope.unitId])),
  }
}
