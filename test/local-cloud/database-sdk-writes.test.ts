import { NOW, useSdk } from '../support/database-sdk'

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Transaction = any

const { db, _, attempts, actions, seed, ids } = useSdk()

test('documents of every kind come back as they were added', async () => {
  const document = {
    text: '张三😀',
    int: 1,
    big: 1_700_000_000_000,
    half: 1.5,
    yes: true,
    none: null,
    at: new Date(5),
    list: [1, [2], { a: 1 }],
    inner: { a: { b: 'c' } },
  }
  const { _id } = await attempts().add({ data: document })
  expect(_id).toMatch(/^[0-9a-f]{32}$/)
  expect((await attempts().doc(_id).get()).data).toEqual({ _id, ...document })
})

test('an array is added in one call with its own ids, and all of it or nothing', async () => {
  expect(await seed()).toMatchObject({ _ids: expect.arrayContaining(['a0', 'a11']) })
  expect(actions()).toEqual(['database.insertDocument'])
  await expect(attempts().add({ data: [{ _id: 'b' }, { _id: 'a1' }] })).rejects.toMatchObject({
    errCode: -502001,
  })
  expect((await attempts().count()).total).toBe(12)
})

test('a duplicate key has the errCode and the text that one tells it by', async () => {
  const members = db.collection('members')
  await members.add({ data: { _id: 'm1', phone: '138' } })
  await expect(members.add({ data: { _id: 'm1' } })).rejects.toMatchObject({
    errCode: -502001,
    errMsg: expect.stringContaining('E11000 duplicate key error collection: members index: _id_'),
  })
  await expect(members.add({ data: { phone: '138' } })).rejects.toMatchObject({
    errCode: -502001,
    errMsg: expect.stringContaining('index: phone dup key: { phone: "138" }'),
  })
})

test('a conditional update happens once', async () => {
  await attempts().add({ data: { _id: 'a', state: 'open', revision: 4 } })
  const close = () =>
    attempts()
      .where({ _id: 'a', state: 'open', revision: _.lt(5) })
      .update({ data: { state: 'closed', revision: _.inc(1), at: db.serverDate({ offset: 1000 }) } })
  const [first, second] = [await close(), await close()]
  expect([first.stats, second.stats]).toEqual([{ updated: 1 }, { updated: 0 }])
  expect((await attempts().doc('a').get()).data).toEqual({
    _id: 'a',
    state: 'closed',
    revision: 5,
    at: new Date(NOW + 1000),
  })
})

const UPDATES: [string, () => unknown, object][] = [
  ['a nested object sets its leaves', () => ({ inner: { a: 9 } }), { inner: { a: 9, b: 2 } }],
  ['set replaces an object', () => ({ inner: _.set({ a: 9 }) }), { inner: { a: 9 } }],
  ['a dotted path', () => ({ 'inner.a': _.inc(5) }), { inner: { a: 6, b: 2 } }],
  ['inc and mul', () => ({ n: _.inc(2), m: _.mul(10) }), { n: 3, m: 20 }],
  ['min and max', () => ({ n: _.min(0), m: _.max(9) }), { n: 0, m: 9 }],
  ['remove', () => ({ n: _.remove(), inner: { a: _.remove() } }), { n: undefined, inner: { b: 2 } }],
  ['rename', () => ({ n: _.rename('count') }), { n: undefined, count: 1 }],
  ['push one', () => ({ list: _.push('c') }), { list: ['a', 'b', 'c'] }],
  ['push many', () => ({ list: _.push(['c', 'd']) }), { list: ['a', 'b', 'c', 'd'] }],
  [
    'push with modifiers',
    () => ({ list: _.push({ each: ['z', 'c'], position: 0, sort: -1, slice: 3 }) }),
    { list: ['z', 'c', 'b'] },
  ],
  ['unshift', () => ({ list: _.unshift(['x']) }), { list: ['x', 'a', 'b'] }],
  ['pop', () => ({ list: _.pop() }), { list: ['a'] }],
  ['shift', () => ({ list: _.shift() }), { list: ['b'] }],
  ['pull', () => ({ list: _.pull('a') }), { list: ['b'] }],
  ['pullAll', () => ({ list: _.pullAll(['a', 'b']) }), { list: [] }],
  ['addToSet', () => ({ list: _.addToSet('b') }), { list: ['a', 'b'] }],
  ['addToSet each', () => ({ list: _.addToSet({ $each: ['b', 'c'] }) }), { list: ['a', 'b', 'c'] }],
  ['serverDate', () => ({ n: db.serverDate() }), { n: new Date(NOW) }],
]
test.each(UPDATES)('update: %s', async (_name, data, changed) => {
  const document = { _id: 'u', n: 1, m: 2, list: ['a', 'b'], inner: { a: 1, b: 2 } }
  await attempts().add({ data: document })
  await attempts().doc('u').update({ data: data() })
  expect((await attempts().doc('u').get()).data).toEqual({ ...document, ...changed })
})

test('set creates and replaces, remove removes, and each says how many', async () => {
  expect(
    await attempts()
      .doc('s')
      .set({ data: { a: 1, at: db.serverDate() } }),
  ).toMatchObject({ _id: 's', stats: { created: 1, updated: 0 } })
  expect(
    await attempts()
      .doc('s')
      .set({ data: { b: 1 } }),
  ).toMatchObject({ stats: { created: 0, updated: 1 } })
  expect((await attempts().doc('s').get()).data).toEqual({ _id: 's', b: 1 })
  await seed()
  expect(await attempts().where({ contest: 'odd' }).remove()).toMatchObject({ stats: { removed: 6 } })
  expect(await attempts().doc('a0').remove()).toMatchObject({ stats: { removed: 1 } })
  expect((await attempts().count()).total).toBe(6)
})

test('a transaction commits, rolls back and reads what it wrote', async () => {
  await attempts().add({
    data: [
      { _id: 'a', money: 100 },
      { _id: 'b', money: 0 },
    ],
  })
  const left = await db.runTransaction(async (t: Transaction) => {
    const from = t.collection('attempts')
    await from.doc('a').update({ data: { money: _.inc(-30) } })
    await from.doc('b').update({ data: { money: _.inc(30) } })
    await from.add({ data: { _id: 'log', money: 0 } })
    return (await from.doc('a').get()).data.money
  })
  expect(left).toBe(70)
  await expect(
    db.runTransaction(async (t: Transaction) => {
      await t.collection('attempts').doc('a').remove()
      await t.rollback('changed my mind')
    }),
  ).rejects.toBe('changed my mind')
  expect(await ids(attempts())).toEqual(['a', 'b', 'log'])
})

test('the second writer of a document is refused inside its transaction', async () => {
  await attempts().add({ data: { _id: 'a', n: 0 } })
  const holder = await db.startTransaction()
  await holder
    .collection('attempts')
    .doc('a')
    .update({ data: { n: 1 } })
  await expect(
    db.runTransaction((t: Transaction) =>
      t
        .collection('attempts')
        .doc('a')
        .update({ data: { n: 2 } }),
    ),
  ).rejects.toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('TransactionConflict') })
  await holder.commit()
  expect((await attempts().doc('a').get()).data.n).toBe(1)
})
