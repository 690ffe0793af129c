import type { Grant } from '../../../domain/staff'
import { roleWords } from '../../../domain/staff-words'

/** `竞赛组织 · 德胜街道` */
export const grantWords = ({ role, scope }: Grant, nameOf: (unitId: string) => string): string =>
  `${roleWords[role]} · ${scope.level === 'district' ? '全区' : nameOf(scope.unitId)}`
