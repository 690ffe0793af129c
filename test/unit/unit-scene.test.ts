import fc from 'fast-check'
import { federation } from '../../config/federation'
import { unitOfScene, unitScene } from '../../domain/unit-scene'

const ids = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,29}$/)

test('a unit’s scene leads back to the unit, also encoded on its way', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const scene = unitScene(id)
      expect(unitOfScene(scene)).toBe(id)
      expect(unitOfScene(encodeURIComponent(String(scene)))).toBe(id)
    }),
  )
})

test('whatever has a scene keeps to what WeChat lets one be', () => {
  fc.assert(
    fc.property(fc.oneof(ids, fc.string()), (id) => {
      expect(unitScene(id) ?? 'x').toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/)
    }),
  )
})

test('every street has one', () => {
  for (const { id } of federation.streets) expect(unitOfScene(unitScene(id))).toBe(id)
})

test.each([
  undefined,
  null,
  7,
  {},
  '',
  'u.',
  'u.-desheng',
  'desheng',
  'u.德胜',
  'u.DESHENG',
  'u.a b',
  'u.a%20b',
  'u.%',
  'v.desheng',
  'u.desheng&x=1',
  `u.${'x'.repeat(31)}`,
  '%75.'.repeat(1000),
])('%p names no unit', (rubbish) => {
  expect(unitOfScene(rubbish)).toBeNull()
})

test('an id that is too long, or none, has no scene', () => {
  expect(unitScene('x'.repeat(30))).not.toBeNull()
  expect(unitScene('x'.repeat(31))).toBeNull()
  expect(unitScene('')).toBeNull()
})
