import type { UnitOrder } from '../../../contract/desk/result-table'
import type { UnitLevel } from '../../../domain/unit'
import { useFilters } from '../../parts/useFilters'
import { useScope, type ResultScope } from './useScope'
import { levels } from './words'

const names = ['tab', 'unit', 'level', 'order', 'name'] as const
const orders: UnitOrder[] = ['people', 'members', 'absent', 'coverage', 'mean', 'papers']
const tabs = ['units', 'members', 'absent', 'awards'] as const

export interface View {
  tab: (typeof tabs)[number]
  /** Of which unit; null for the district. Who is staff of units alone always looks at one. */
  unitId: string | null
  level: UnitLevel
  order: UnitOrder
  name: string
  scope: ResultScope
  set: (change: Partial<Record<(typeof names)[number], string>>) => void
}

/** What is looked at, as the address says it. */
export function useView(): View {
  const scope = useScope()
  const [filters, set] = useFilters(names)
  return {
    tab: tabs.find((tab) => tab === filters.tab) ?? 'units',
    unitId: filters.unit || (scope.district ? null : (scope.units[0] ?? null)),
    level: levels.find((level) => level === filters.level) ?? (scope.district ? 'street' : 'enterprise'),
    order: orders.find((order) => order === filters.order) ?? 'place',
    name: filters.name,
    scope,
    set,
  }
}
