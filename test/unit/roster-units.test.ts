import { areRoster } from '../../domain/roster/check-units'
import { changeUnit, type UnitChange } from '../../domain/roster/change-unit'
import { contentDigest, inParts, personLines } from '../../domain/roster/content'
import type { Unit } from '../../domain/unit'
import { digest, readSheet, tree } from '../support/roster/read'

const roster = () =>
  readSheet('街道|单位|班组|人数', '德胜街道|甲厂|一班|10', '德胜街道|甲厂|二班|20', '牛街街道|乙校||30')
const idOf = (name: string) => roster().units.find((unit) => unit.name === name)!.id
const facts = (name: string, people: number) => ({ name, short: null, initials: '', people })
const change = (asked: UnitChange) => changeUnit(roster().units, asked, digest)
const treeAfter = (asked: UnitChange) => {
  const changed = change(asked)
  return 'wrong' in changed ? changed.wrong : tree({ ...roster(), units: changed.units })
}
const streets = roster().units.filter(({ level }) => level === 'street')

test.each<[string, UnitChange, string[] | string]>([
  [
    'a team that has more heads raises those above',
    { kind: 'correct', unitId: idOf('一班'), ...facts('一班', 15) },
    [
      '德胜街道: 35',
      '牛街街道: 30',
      '德胜街道/甲厂: 35',
      '牛街街道/乙校: 30',
      '德胜街道/甲厂/一班: 15',
      '德胜街道/甲厂/二班: 20',
    ],
  ],
  [
    'a new enterprise counts in its street',
    { kind: 'add', parentId: 'niujie', ...facts('丙店(总)', 4) },
    [
      '德胜街道: 30',
      '牛街街道: 34',
      '德胜街道/甲厂: 30',
      '牛街街道/乙校: 30',
      '牛街街道/丙店（总）: 4',
      '德胜街道/甲厂/一班: 10',
      '德胜街道/甲厂/二班: 20',
    ],
  ],
  [
    'an enterprise moves with its teams',
    { kind: 'move', unitId: idOf('甲厂'), parentId: 'niujie' },
    [
      '牛街街道: 60',
      '牛街街道/甲厂: 30',
      '牛街街道/乙校: 30',
      '牛街街道/甲厂/一班: 10',
      '牛街街道/甲厂/二班: 20',
    ],
  ],
  ['a unit with others under it stays', { kind: 'close', unitId: idOf('甲厂') }, 'not_empty'],
  [
    'an enterprise has not fewer heads than its teams',
    { kind: 'correct', unitId: idOf('甲厂'), ...facts('甲厂', 29) },
    'too_few',
  ],
  [
    'two of one name under one unit can’t be',
    { kind: 'correct', unitId: idOf('一班'), ...facts('二班', 10) },
    'name_taken',
  ],
  ['a street is the federation’s', { kind: 'correct', unitId: 'niujie', ...facts('马街', 1) }, 'unknown'],
  ['a team stays in its enterprise', { kind: 'move', unitId: idOf('一班'), parentId: 'niujie' }, 'unknown'],
  ['nothing lies under a team', { kind: 'add', parentId: idOf('一班'), ...facts('小组', 1) }, 'unknown'],
  [
    'what stays the same is no correction',
    { kind: 'correct', unitId: idOf('乙校'), short: null, initials: '乙校', name: '乙校', people: 30 },
    'unknown',
  ],
])('%s', (_, asked, expected) => {
  expect(treeAfter(asked)).toEqual(expected)
})

test('whatever was changed by hand is a roster, and a unit added by hand is the one that a file would bring', () => {
  const added = change({ kind: 'add', parentId: 'niujie', ...facts('丙店', 4) })
  if ('wrong' in added) throw new Error(added.wrong)
  expect(areRoster(added.units, streets)).toBe(true)
  expect(added.unitId).toBe(
    readSheet('街道|单位|人数', '牛街|丙店|4').units.find(({ name }) => name === '丙店')!.id,
  )
})

const broken: [string, (units: Unit[]) => Unit[]][] = [
  ['no unit', () => []],
  ['an id twice', (units) => [...units, units.at(-1)!]],
  [
    'a parent that is none',
    ([...units]) => [...units.slice(0, -1), { ...units.at(-1)!, parentId: 'e-none' }],
  ],
  [
    'a team under a street',
    ([...units]) => [...units.slice(0, -1), { ...units.at(-1)!, parentId: 'niujie' }],
  ],
  ['heads below nothing', ([...units]) => [...units.slice(0, -1), { ...units.at(-1)!, people: -1 }]],
  ['a street of another district', ([first, ...units]) => [{ ...first!, id: 'elsewhere' }, ...units]],
  ['teams before their enterprises', (units) => [...units].reverse()],
]
test.each(broken)('%s is no roster', (_, breakIt) => {
  expect(areRoster(roster().units, streets)).toBe(true)
  expect(areRoster(breakIt(roster().units), streets)).toBe(false)
})

test('the same content has one digest whatever the order of the rows, and travels in parts that hold all of it', () => {
  const rows = Array.from({ length: 2500 }, (_, at) => `德胜|甲厂|密探甲|138${String(at).padStart(8, '0')}`)
  const of = (lines: string[]) => readSheet('街道|单位|姓名|手机', ...lines)
  const [one, other] = [of(rows), of([...rows].reverse())].map(({ units, people }) => ({
    units,
    lines: personLines(people),
  }))
  expect(contentDigest(one!.units, one!.lines, digest)).toBe(
    contentDigest(other!.units, other!.lines, digest),
  )
  expect(inParts(one!.lines).flat()).toEqual(one!.lines)
  expect(inParts(one!.lines).every((part) => Buffer.byteLength(JSON.stringify(part)) < 80_000)).toBe(true)
})
