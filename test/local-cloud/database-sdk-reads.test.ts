import { useSdk } from '../support/database-sdk'

const { cloud, db, _, attempts, seed, ids } = useSdk()

test('a missing document is null with throwOnNotFound false, and an error without', async () => {
  expect((await attempts().doc('nope').get()).data).toBeNull()
  await expect(cloud.database().collection('attempts').doc('nope').get()).rejects.toMatchObject({
    errCode: -1,
    errMsg: expect.stringContaining('does not exist'),
  })
})

test('a missing collection is told by errCode', async () => {
  await expect(db.collection('nope').get()).rejects.toMatchObject({ errCode: -502005 })
  await db.createCollection('nope')
  expect((await db.collection('nope').get()).data).toEqual([])
})

test('a board page: where, two orders, skip, limit and fields', async () => {
  await seed()
  const page = attempts()
    .where({ contest: 'even' })
    .orderBy('score', 'desc')
    .orderBy('ms', 'asc')
    .skip(1)
    .limit(3)
    .field({ score: true, ms: true })
  expect((await page.get()).data).toEqual([
    { _id: 'a6', score: 2, ms: 94 },
    { _id: 'a2', score: 2, ms: 98 },
    { _id: 'a8', score: 0, ms: 92 },
  ])
  expect((await attempts().field({ _id: false, score: false, ms: false }).limit(1).get()).data).toEqual([
    { contest: 'even' },
  ])
})

const QUERIES: [string, () => unknown, string][] = [
  ['gt', () => ({ ms: _.gt(97) }), 'a0 a1 a2'],
  ['gte', () => ({ ms: _.gte(97) }), 'a0 a1 a2 a3'],
  ['lt', () => ({ ms: _.lt(91) }), 'a10 a11'],
  ['lte', () => ({ ms: _.lte(91) }), 'a9 a10 a11'],
  ['eq', () => ({ ms: _.eq(91) }), 'a9'],
  ['neq', () => ({ contest: _.neq('odd'), score: _.neq(0) }), 'a2 a6 a10'],
  ['in', () => ({ _id: _.in(['a3', 'a1', 'zz']) }), 'a1 a3'],
  ['nin', () => ({ contest: 'odd', score: _.nin([1]) }), 'a3 a7 a11'],
  ['a chain of and', () => ({ ms: _.gt(90).and(_.lte(93)) }), 'a7 a8 a9'],
  ['and', () => _.and([{ contest: 'odd' }, { score: 3 }, { ms: _.lt(95) }]), 'a7 a11'],
  ['or of one field', () => ({ ms: _.or(_.lt(90), _.gt(99)) }), 'a0 a11'],
  ['or of several', () => _.or([{ note: 'five' }, { ms: 100 }]), 'a0 a5'],
  ['nor', () => _.nor([{ contest: 'odd' }, { score: 0 }]), 'a2 a6 a10'],
  ['not', () => ({ contest: 'odd', score: _.not(_.eq(1)) }), 'a3 a7 a11'],
  ['exists', () => ({ note: _.exists(true) }), 'a5'],
  ['not exists', () => ({ note: _.exists(false), ms: _.gte(95) }), 'a0 a1 a2 a3 a4'],
  ['mod', () => ({ ms: _.mod(5, 0) }), 'a0 a5 a10'],
  ['a JavaScript pattern', () => ({ note: /^FI/i }), 'a5'],
  ['db.RegExp', () => ({ note: db.RegExp({ regexp: 'ive$', options: 'i' }) }), 'a5'],
  ['a prefix range of ids', () => ({ _id: _.gte('a1').and(_.lt('a2')) }), 'a1 a10 a11'],
  ['expr', () => _.expr(_.aggregate.eq(['$ms', _.aggregate.subtract([100, 5])])), 'a5'],
]
test.each(QUERIES)('where finds by %s', async (_name, where, expected) => {
  await seed()
  const found = await ids(attempts().where(where()))
  expect(found.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1))).join(' ')).toBe(expected)
  expect((await attempts().where(where()).count()).total).toBe(found.length)
})

test('where looks into arrays and objects', async () => {
  await attempts().add({
    data: [
      { _id: 'x', tags: ['a', 'b'], to: { unit: { id: 7 } }, rows: [{ n: 1, ok: true }, { n: 2 }] },
      { _id: 'y', tags: [] },
    ],
  })
  for (const where of [
    { tags: 'b' },
    { tags: _.all(['a', 'b']) },
    { tags: _.size(2) },
    { to: { unit: { id: 7 } } },
    { 'to.unit.id': _.gt(6) },
    { rows: _.elemMatch({ n: _.gt(1) }) },
    { tags: _.elemMatch(_.eq('a')) },
    { 'rows.1.n': 2 },
  ])
    expect(await ids(attempts().where(where))).toEqual(['x'])
})

test('an aggregation groups, sorts and looks up', async () => {
  await seed()
  await db.collection('members').add({ data: { _id: 'odd', name: '奇' } })
  const $ = _.aggregate
  const { list } = await attempts()
    .aggregate()
    .match({ score: _.gt(0) })
    .group({ _id: '$contest', best: $.max('$score'), n: $.sum(1), at: $.min('$ms') })
    .sort({ _id: 1 })
    .lookup({ from: 'members', localField: '_id', foreignField: '_id', as: 'who' })
    .limit(5)
    .end()
  expect(list).toEqual([
    { _id: 'even', best: 2, n: 3, at: 90, who: [] },
    { _id: 'odd', best: 3, n: 6, at: 89, who: [{ _id: 'odd', name: '奇' }] },
  ])
})

test('what the local cloud does not do is refused by name', async () => {
  await seed()
  await expect(
    attempts()
      .where({ at: _.geoNear({ geometry: db.Geo.Point(1, 2) }) })
      .get(),
  ).rejects.toMatchObject({ errMsg: expect.stringContaining('本地云还没有实现 geo query $nearSphere') })
})
