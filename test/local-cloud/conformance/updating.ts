import { _, database, ids, law, things } from './target'

const before = { n: 1, m: 2, list: ['a', 'b'], inner: { a: 1, b: 2 } }
const without = (field: keyof typeof before) => {
  const { [field]: _left, ...rest } = before
  return rest
}

const updates: [string, () => object, object][] = [
  ['merges a nested object, leaf by leaf', () => ({ inner: { a: 9 } }), { ...before, inner: { a: 9, b: 2 } }],
  ['replaces an object with set', () => ({ inner: _.set({ a: 9 }) }), { ...before, inner: { a: 9 } }],
  ['takes a dotted path', () => ({ 'inner.a': _.inc(5) }), { ...before, inner: { a: 6, b: 2 } }],
  ['makes the parents of a path', () => ({ 'x.y': 1 }), { ...before, x: { y: 1 } }],
  ['increments and multiplies', () => ({ n: _.inc(2), m: _.mul(10) }), { ...before, n: 3, m: 20 }],
  ['keeps the least and the greatest', () => ({ n: _.min(0), m: _.max(9) }), { ...before, n: 0, m: 9 }],
  ['removes a field', () => ({ n: _.remove() }), without('n')],
  ['removes a nested field', () => ({ inner: { a: _.remove() } }), { ...before, inner: { b: 2 } }],
  ['renames', () => ({ n: _.rename('count') }), { ...without('n'), count: 1 }],
  ['pushes one', () => ({ list: _.push('c') }), { ...before, list: ['a', 'b', 'c'] }],
  ['pushes many', () => ({ list: _.push(['c', 'd']) }), { ...before, list: ['a', 'b', 'c', 'd'] }],
  [
    'pushes at a place, sorts and cuts',
    () => ({ list: _.push({ each: ['z', 'c'], position: 0, sort: -1, slice: 3 }) }),
    { ...before, list: ['z', 'c', 'b'] },
  ],
  ['unshifts', () => ({ list: _.unshift(['x']) }), { ...before, list: ['x', 'a', 'b'] }],
  ['pops', () => ({ list: _.pop() }), { ...before, list: ['a'] }],
  ['shifts', () => ({ list: _.shift() }), { ...before, list: ['b'] }],
  ['pulls', () => ({ list: _.pull('a') }), { ...before, list: ['b'] }],
  ['pulls all', () => ({ list: _.pullAll(['a', 'b']) }), { ...before, list: [] }],
  ['adds what is there already to no set', () => ({ list: _.addToSet('b') }), before],
  [
    'adds each to a set',
    () => ({ list: _.addToSet({ $each: ['b', 'c'] }) }),
    { ...before, list: ['a', 'b', 'c'] },
  ],
]

/** What `update`, `set` and `remove` do to documents, and how many they say. */
export function updatingLaws(): void {
  for (const [does, data, after] of updates)
    law(
      `an update ${does}`,
      async () => {
        await things().add({ data: { _id: 'u', ...before } })
        await things().doc('u').update({ data: data() })
        return (await things().doc('u').get()).data
      },
      { _id: 'u', ...after },
    )

  law(
    'set makes and then replaces, and says which',
    async () => {
      const set = async (data: object) => (await things().doc('s').set({ data })).stats
      const counts = [
        await set({ a: 1, at: database().serverDate() }),
        await set({ b: 1 }),
        await set({ b: 1 }),
      ]
      return [counts, (await things().doc('s').get()).data]
    },
    [
      [
        { created: 1, updated: 0 },
        { created: 0, updated: 1 },
        { created: 0, updated: 0 },
      ],
      { _id: 's', b: 1 },
    ],
  )

  law(
    'remove takes one or all that match, and counts them',
    async () => {
      await things().add({ data: ['a', 'b', 'c', 'd'].map((_id) => ({ _id, odd: _id !== 'd' })) })
      const counts = [
        (await things().doc('a').remove()).stats,
        (await things().where({ odd: true }).remove()).stats,
        (await things().doc('a').remove()).stats,
      ]
      return [counts, await ids(things())]
    },
    [[{ removed: 1 }, { removed: 2 }, { removed: 0 }], ['d']],
  )
}
