import { _, database, ids, law, things } from './target'

const everyKind = {
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

/** Ids, duplicates, several at once, the server's date. */
export function addingLaws(): void {
  law(
    'a document without an id gets 32 hex digits',
    async () => (await things().add({ data: {} }))._id,
    expect.stringMatching(/^[0-9a-f]{32}$/),
  )

  law(
    'documents of every kind come back as they were added',
    async () => {
      await things().add({ data: { _id: 'a', ...everyKind } })
      return (await things().doc('a').get()).data
    },
    { _id: 'a', ...everyKind },
  )

  law(
    'a duplicate id has the errCode and the text that one tells it by',
    async () => {
      await things().add({ data: { _id: 'a' } })
      return things().add({ data: { _id: 'a' } })
    },
    { errCode: -502001, errMsg: expect.stringMatching(/E11000 duplicate key.*_id_/) },
  )

  law(
    'an array is added in one call and answers with the ids in its order',
    async () => (await things().add({ data: [{ _id: 'b' }, { _id: 'a' }, {}] }))._ids,
    ['b', 'a', expect.stringMatching(/^[0-9a-f]{32}$/)],
  )

  law(
    'of an array with a duplicate in the middle nothing is kept',
    async () => {
      await things().add({ data: { _id: 'b' } })
      const refused = await things()
        .add({ data: [{ _id: 'a' }, { _id: 'b' }, { _id: 'c' }] })
        .catch((error: { errCode: number }) => error.errCode)
      return [refused, await ids(things().orderBy('_id', 'asc'))]
    },
    [-502001, ['b']],
  )

  law(
    "the server's date is about now, and its offset is exact",
    async () => {
      const db = database()
      await things().add({ data: { _id: 'a', at: db.serverDate(), later: db.serverDate({ offset: 1000 }) } })
      const { at, later } = (await things().doc('a').get()).data
      return [Math.abs(at.getTime() - Date.now()) < 60_000, later.getTime() - at.getTime()]
    },
    [true, 1000],
  )

  law(
    'a condition compares with the server’s date',
    async () => {
      await things().add({
        data: [
          { _id: 'past', at: new Date(0) },
          { _id: 'future', at: new Date('2999-01-01') },
        ],
      })
      return ids(things().where({ at: _.lt(database().serverDate()) }))
    },
    ['past'],
  )
}
