import fc from 'fast-check'
import {
  actions,
  changedGrants,
  commonPlace,
  covers,
  liesIn,
  mayChangeRightsOf,
  mayDo,
  roles,
  type Grant,
  type Place,
  type Role,
  type Scope,
} from '../../domain/staff'

const foundry: Place = { street: 'desheng', enterprise: 'foundry', team: null }
const casters: Place = { street: 'desheng', enterprise: 'foundry', team: 'casters' }
const desheng: Place = { street: 'desheng', enterprise: null, team: null }
const niujie: Place = { street: 'niujie', enterprise: null, team: null }

const inDistrict: Scope = { level: 'district' }
const inDesheng: Scope = { level: 'street', unitId: 'desheng' }
const inFoundry: Scope = { level: 'enterprise', unitId: 'foundry' }

describe('a scope covers its unit and all under it', () => {
  test.each<[string, Scope, Place, boolean]>([
    ['the district covers itself', inDistrict, 'district', true],
    ['the district covers a street', inDistrict, niujie, true],
    ['the district covers a team', inDistrict, casters, true],
    ['a street covers its enterprise', inDesheng, foundry, true],
    ['a street covers a team of its enterprise', inDesheng, casters, true],
    ['a street does not cover another street', inDesheng, niujie, false],
    ['a street does not cover the district', inDesheng, 'district', false],
    ['an enterprise covers its team', inFoundry, casters, true],
    ['an enterprise does not cover its street', inFoundry, desheng, false],
    [
      'a street called like an enterprise does not cover it',
      { level: 'street', unitId: 'foundry' },
      foundry,
      false,
    ],
  ])('%s', (_, scope, place, expected) => {
    expect(covers(scope, place)).toBe(expected)
  })
})

const grants = (role: Role, scope: Scope): Grant[] => [{ role, scope }]

test('who has no grants is no staff; another role, or a unit out of reach, is not allowed', () => {
  expect(mayDo([], 'manage staff', [desheng])).toEqual({ may: false, why: 'not_staff' })
  expect(mayDo(grants('writer', inDistrict), 'manage staff', [desheng])).toEqual({
    may: false,
    why: 'not_allowed',
  })
  expect(mayDo(grants('administrator', inDesheng), 'manage staff', [niujie])).toEqual({
    may: false,
    why: 'not_allowed',
  })
  expect(mayDo(grants('administrator', inDesheng), 'manage staff', [desheng, foundry])).toEqual({ may: true })
  expect(mayDo(grants('administrator', inDesheng), 'manage staff', [foundry, niujie]).may).toBe(false)
  expect(mayDo([], 'know oneself', [])).toEqual({ may: true })
})

test('two grants reach what each of them reaches, but a role is not carried into the scope of another', () => {
  const both: Grant[] = [...grants('administrator', inFoundry), ...grants('writer', inDistrict)]
  expect(mayDo(both, 'manage staff', [foundry]).may).toBe(true)
  expect(mayDo(both, 'manage staff', [niujie]).may).toBe(false)
})

test('nobody changes their own rights, so the last administrator of the district stays', () => {
  expect(mayChangeRightsOf('a', 'a')).toEqual({ may: false, why: 'not_yourself' })
  expect(mayChangeRightsOf('a', 'b')).toEqual({ may: true })
})

test('the narrowest place that holds several', () => {
  expect(commonPlace([casters])).toEqual(casters)
  expect(commonPlace([casters, foundry])).toEqual(foundry)
  expect(commonPlace([casters, { street: 'desheng', enterprise: 'bakery', team: 'ovens' }])).toEqual(desheng)
  expect(commonPlace([desheng, niujie])).toBe('district')
  expect(commonPlace([])).toBe('district')
})

test('giving what is held, or taking what is not, changes nothing', () => {
  const held = [...grants('writer', inDesheng), ...grants('reviewer', inDistrict)]
  expect(changedGrants(held, grants('writer', inDesheng), grants('publisher', inDesheng))).toEqual(held)
  expect(changedGrants(held, [], grants('writer', inDesheng))).toEqual(grants('reviewer', inDistrict))
})

const anyPlace = fc.oneof(
  fc.constant<Place>('district'),
  fc
    .record({
      street: fc.constantFrom('a', 'b'),
      enterprise: fc.constantFrom(null, 'a', 'b', 'c'),
      team: fc.constantFrom(null, 'a', 'd'),
    })
    .map((path): Place => ({ ...path, team: path.enterprise && path.team })),
)
const anyScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant<Scope>({ level: 'district' }),
  fc.record({
    level: fc.constantFrom('street' as const, 'enterprise' as const),
    unitId: fc.constantFrom('a', 'b', 'c'),
  }),
)
const anyGrants = fc.array(fc.record({ role: fc.constantFrom(...roles), scope: anyScope }), { maxLength: 4 })

test('whoever may hand a right out holds a scope at or above it: nobody hands out more than they hold', () => {
  fc.assert(
    fc.property(anyGrants, anyPlace, (held, place) => {
      const names = place === 'district' ? [] : [`street ${place.street}`, `enterprise ${place.enterprise}`]
      const isAbove = ({ role, scope }: Grant) =>
        role === 'administrator' &&
        (scope.level === 'district' || names.includes(`${scope.level} ${scope.unitId}`))
      expect(mayDo(held, 'manage staff', [place]).may).toBe(held.some(isAbove))
    }),
  )
})

test('more grants never allow less, and a narrower place is never harder to reach', () => {
  const anyAction = fc.constantFrom(...(Object.keys(actions) as (keyof typeof actions)[]))
  fc.assert(
    fc.property(anyGrants, anyGrants, anyAction, anyPlace, anyPlace, (a, b, action, place, other) => {
      if (mayDo(a, action, [place]).may) expect(mayDo([...a, ...b], action, [place]).may).toBe(true)
      if (liesIn(place, other) && mayDo(a, action, [other]).may)
        expect(mayDo(a, action, [place]).may).toBe(true)
      for (const each of [place, other]) expect(liesIn(each, commonPlace([place, other]))).toBe(true)
    }),
  )
})
