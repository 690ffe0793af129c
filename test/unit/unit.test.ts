import fc from 'fast-check'
import { pathAmong, pathTo, unitIdOf, type Unit } from '../../domain/unit'

const unit = fc.constantFrom('street', 'enterprise', 'team').map((level) => level as Unit['level'])
/** Some units of two streets, two enterprises in each, two teams in each of those; not all are there. */
const some = fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }).map((there) => {
  const all = ['a', 'b'].flatMap((street) => [
    { id: street, level: 'street' as const, parentId: null },
    ...['1', '2'].flatMap((enterprise) => [
      { id: `${street}${enterprise}`, level: 'enterprise' as const, parentId: street },
      ...['x', 'y'].map((team) => ({
        id: `${street}${enterprise}${team}`,
        level: 'team' as const,
        parentId: `${street}${enterprise}`,
      })),
    ]),
  ])
  return new Map(all.filter(({ level }, at) => level === 'street' || there[at]).map((one) => [one.id, one]))
})
const path = fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('1', '2'), fc.constantFrom('x', 'y'), unit)

test('law: a path among other units is a path of theirs, down to the deepest that they know', () =>
  fc.assert(
    fc.property(some, path, (units, [street, enterprise, team, level]) => {
      const mine = {
        street,
        enterprise: level === 'street' ? null : street + enterprise,
        team: level === 'team' ? street + enterprise + team : null,
      }
      const found = pathAmong(mine, units)
      expect(pathTo(unitIdOf(found), units)).toEqual(found)
      const whole = pathTo(unitIdOf(mine), units)
      if (whole) expect(found).toEqual(whole)
      expect(found.street).toBe(street)
    }),
  ))
