import type { Outside } from './environment'

/** The district's helpers as `environment.ts` hands them in; they run outside of the phone's document. */
export const {
  good,
  openDistrict,
  publish,
  plantArticle,
  plantUnits,
  plantManyUnits,
  playMany,
  plantOverride,
  memberIdOf,
} = (globalThis as unknown as { outside: Outside }).outside
