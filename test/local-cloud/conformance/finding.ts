import { _, database, ids, law, things } from './target'

/** Five rows, each of which some condition tells apart. */
const rows = [
  { _id: 'a', n: 1, kind: 'odd', tags: ['x', 'y'], to: { unit: { id: 7 } } },
  { _id: 'b', n: 2, kind: 'even', tags: [], note: 'Five' },
  { _id: 'c', n: 3, kind: 'odd', rows: [{ n: 1, ok: true }, { n: 2 }] },
  { _id: 'd', n: 10, kind: 'even', note: null },
  { _id: 'e', n: '10', kind: 'odd' },
]

const queries: [string, () => object, string][] = [
  ['gt', () => ({ n: _.gt(2) }), 'c d'],
  ['gte', () => ({ n: _.gte(2) }), 'b c d'],
  ['lt', () => ({ n: _.lt(2) }), 'a'],
  ['lte', () => ({ n: _.lte(2) }), 'a b'],
  ['eq', () => ({ n: _.eq(10) }), 'd'],
  ['neq', () => ({ n: _.neq(10) }), 'a b c e'],
  ['in', () => ({ _id: _.in(['c', 'a', 'zz']) }), 'a c'],
  ['nin', () => ({ n: _.nin([1, 2, 3]) }), 'd e'],
  ['a chain of and', () => ({ n: _.gt(1).and(_.lte(3)) }), 'b c'],
  ['and', () => _.and([{ kind: 'odd' }, { n: 3 }]), 'c'],
  ['or of one field', () => ({ n: _.or(_.lt(2), _.gt(9)) }), 'a d'],
  ['or of several', () => _.or([{ note: 'Five' }, { n: 1 }]), 'a b'],
  ['nor', () => _.nor([{ kind: 'odd' }, { n: 2 }]), 'd'],
  ['not', () => ({ kind: 'odd', n: _.not(_.eq(1)) }), 'c e'],
  ['exists', () => ({ note: _.exists(true) }), 'b d'],
  ['not exists', () => ({ note: _.exists(false) }), 'a c e'],
  ['null, which is also missing', () => ({ note: _.eq(null) }), 'a c d e'],
  ['mod', () => ({ n: _.mod(5, 0) }), 'd'],
  ['a JavaScript pattern', () => ({ note: /^FI/i }), 'b'],
  ['db.RegExp', () => ({ note: database().RegExp({ regexp: 'ive$', options: 'i' }) }), 'b'],
  ['expr', () => _.expr(_.aggregate.eq(['$n', _.aggregate.add([1, 1])])), 'b'],
  ['an item of an array', () => ({ tags: 'y' }), 'a'],
  ['all items', () => ({ tags: _.all(['y', 'x']) }), 'a'],
  ['the size of an array', () => ({ tags: _.size(0) }), 'b'],
  ['a whole object', () => ({ to: { unit: { id: 7 } } }), 'a'],
  ['a path', () => ({ 'to.unit.id': _.gt(6) }), 'a'],
  ['an item that is an object', () => ({ rows: _.elemMatch({ n: _.gt(1) }) }), 'c'],
  ['an item that is a value', () => ({ tags: _.elemMatch(_.eq('x')) }), 'a'],
  ['the place in an array', () => ({ 'rows.1.n': 2 }), 'c'],
]

const mixed: [string, unknown][] = [
  ['boolean', true],
  ['array', [9, 1]],
  ['chinese', '中'],
  ['date', new Date(0)],
  ['emoji', '😀'],
  ['fullwidth', '～'],
  ['half', 1.5],
  ['large', 'Z'],
  ['null', null],
  ['object', { a: 1 }],
  ['one', 1],
  ['small', 'a'],
  ['two', 2],
]

/** What `where` finds, and in what order. */
export function findingLaws(): void {
  for (const [by, where, found] of queries)
    law(
      `where finds by ${by}`,
      async () => {
        await things().add({ data: rows })
        const query = things().where(where())
        return [(await ids(query.orderBy('_id', 'asc'))).join(' '), (await query.count()).total]
      },
      [found, found.split(' ').length],
    )

  law(
    'values of different types stand in the order of their types, texts in that of their code points',
    async () => {
      await things().add({ data: mixed.map(([_id, v]) => ({ _id, v })) })
      await things().add({ data: { _id: 'nothing' } })
      const rising = await ids(things().orderBy('v', 'asc').orderBy('_id', 'asc'))
      const falling = await ids(things().orderBy('v', 'desc').orderBy('_id', 'asc'))
      return [rising.join(' '), falling.join(' ')]
    },
    [
      'nothing null array one half two large small chinese fullwidth emoji object boolean date',
      'date boolean object emoji fullwidth chinese small large array two half one nothing null',
    ],
  )
}
