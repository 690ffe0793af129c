import type { Place, Scope } from '../../../domain/staff'
import { pathTo, type UnitPath } from '../../../domain/unit'
import type { BareScene } from '../../kernel/scene'
import { namesOf, unitsNow } from '../../registrar/units'

/** The names of units, of the roster that holds now, by where a scope or a thing lies. */
export async function namesNow({ store, now }: Pick<BareScene, 'store' | 'now'>) {
  const units = await unitsNow(store, now)
  const of = (path: UnitPath | null) => namesOf(path, units)
  return {
    ofScope: ({ unitId }: Exclude<Scope, { level: 'district' }>) => of(pathTo(unitId, units.byId)),
    ofPlace: (place: Exclude<Place, 'district'>) => of(place),
  }
}
