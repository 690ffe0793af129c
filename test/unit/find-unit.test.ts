import fc from 'fast-check'
import { printDirectory, readPart, type DirectoryUnit } from '../../domain/directory'
import { findUnits, indexUnits } from '../../domain/find-unit'
import { pathTo, unitIdOf } from '../../domain/unit'

const unit = (
  id: string,
  name: string,
  initials: string,
  parentId: string | null,
  short: string | null = null,
): DirectoryUnit => ({
  id,
  level: parentId === null ? 'street' : id.startsWith('t-') ? 'team' : 'enterprise',
  name,
  short,
  initials,
  parentId,
})

const units = [
  unit('niujie', '牛街街道', 'njjd', null),
  unit('yuetan', '月坛街道', 'ytjd', null),
  unit('e-hospital', '北京同安医院', 'bjtayy tay', 'niujie', '同安医院'),
  unit('e-factory', '北京永固建筑材料厂', 'bjygjzclc', 'niujie'),
  unit('e-print', '月坛印刷（集团）有限公司', 'ytysjtyxgs', 'yuetan'),
  unit('t-canteen', '食堂班', 'stb', 'e-hospital'),
  unit('t-canteen-2', '食堂班', 'stb', 'e-print'),
]
const index = indexUnits(units)
const found = (typed: string, most = 5) => findUnits(index, typed, most).map(({ id }) => id)

test.each([
  ['part of the name', '永固', ['e-factory']],
  ['the short name', '同安医院', ['e-hospital']],
  ['initials of the name', 'bjyg', ['e-factory']],
  ['initials in capitals, as keyboards give them', 'TAY', ['e-hospital']],
  ['some characters in order', '建材厂', ['e-factory']],
  ['full-width brackets left out', '月坛印刷集团', ['e-print']],
  ['a street before what lies under it', '月坛', ['yuetan', 'e-print']],
  ['two words: a team and the street above it', '牛街 食堂', ['t-canteen']],
  ['two words: a team and its enterprise by initials', 'ytys 食堂', ['t-canteen-2']],
  ['a word that fits nothing', '牛街 飞机', []],
  ['nothing typed', '  ', []],
  ['one character that is only inside', '厂', ['e-factory']],
])('a unit is found by %s', (_, typed, ids) => {
  expect(found(typed)).toEqual(ids)
})

test('no more are given than asked for, the best first', () => {
  expect(found('食堂', 1)).toHaveLength(1)
})

test('whatever is typed finds only units that the directory has, and never fails', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      expect(found(typed).every((id) => index.byId.has(id))).toBe(true)
    }),
  )
})

test('the parts of a directory together are the directory, streets and enterprises in the first', () => {
  const many = [
    ...units,
    ...Array.from({ length: 2500 }, (_, at) =>
      unit(`t-${at}`, `第${at}班`, '', at % 2 ? 'e-print' : 'e-factory'),
    ),
  ]
  const parts = printDirectory(many)
  expect(readPart(parts[0]!).map(({ id }) => id)).toEqual([
    'niujie',
    'yuetan',
    'e-hospital',
    'e-factory',
    'e-print',
  ])
  const all = parts.flatMap(readPart)
  const sorted = (list: DirectoryUnit[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted(all)).toEqual(sorted(many))
})

test('the path to a unit names every unit above it; an unknown or circular one has none', () => {
  expect(pathTo('t-canteen', index.byId)).toEqual({
    street: 'niujie',
    enterprise: 'e-hospital',
    team: 't-canteen',
  })
  expect(pathTo('niujie', index.byId)).toEqual({ street: 'niujie', enterprise: null, team: null })
  expect(pathTo('e-nowhere', index.byId)).toBeNull()
  const circle = new Map([
    ['e-a', unit('e-a', 'a', '', 't-b')],
    ['t-b', unit('t-b', 'b', '', 'e-a')],
  ])
  expect(pathTo('e-a', circle)).toBeNull()
  expect(unitIdOf({ street: 'niujie', enterprise: 'e-hospital', team: null })).toBe('e-hospital')
})
