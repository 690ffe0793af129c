import { _, database, ids, law, things, collectionNames, type Loose } from './target'

const inside = (transaction: Loose) => transaction.collection(collectionNames.things)

/** What holds inside a transaction, and what silently does not. */
export function transactionLaws(): void {
  law(
    'a transaction reads what it wrote, and commits it all',
    async () => {
      await things().add({
        data: [
          { _id: 'a', money: 100 },
          { _id: 'b', money: 0 },
        ],
      })
      const left = await database().runTransaction(async (transaction: Loose) => {
        await inside(transaction)
          .doc('a')
          .update({ data: { money: _.inc(-30) } })
        await inside(transaction)
          .doc('b')
          .update({ data: { money: _.inc(30) } })
        await inside(transaction).add({ data: { _id: 'log', money: 0 } })
        return (await inside(transaction).doc('a').get()).data.money
      })
      const after = (await things().orderBy('_id', 'asc').get()).data
      return [left, after.map(({ money }: { money: number }) => money)]
    },
    [70, [70, 30, 0]],
  )

  law(
    'a transaction that is rolled back leaves nothing behind and hands on its reason',
    async () => {
      await things().add({ data: { _id: 'a' } })
      const reason = await database()
        .runTransaction(async (transaction: Loose) => {
          await inside(transaction).doc('a').remove()
          await inside(transaction).add({ data: { _id: 'b' } })
          await transaction.rollback('changed my mind')
        })
        .catch((error: unknown) => error)
      return [reason, await ids(things())]
    },
    ['changed my mind', ['a']],
  )

  law(
    'a transaction reads documents as they were when it began',
    async () => {
      await things().add({
        data: [
          { _id: 'a', n: 1 },
          { _id: 'b', n: 1 },
        ],
      })
      const transaction = await database().startTransaction()
      const first = (await inside(transaction).doc('a').get()).data.n
      await things()
        .doc('b')
        .update({ data: { n: 2 } })
      const second = (await inside(transaction).doc('b').get()).data.n
      await transaction.rollback()
      return [first, second]
    },
    [1, 1],
  )

  law(
    'the second writer of a document is refused at once, and not tried again',
    async () => {
      await things().add({ data: { _id: 'a', n: 0 } })
      const holder = await database().startTransaction()
      await inside(holder)
        .doc('a')
        .update({ data: { n: 1 } })
      let tries = 0
      const refused = await database()
        .runTransaction((transaction: Loose) => {
          tries++
          return inside(transaction)
            .doc('a')
            .update({ data: { n: 2 } })
        })
        .catch(({ errCode, errMsg }: Loose) => ({ errCode, errMsg }))
      await holder.commit()
      return { refused, tries, n: (await things().doc('a').get()).data.n }
    },
    { refused: { errCode: -501001, errMsg: expect.stringContaining('TransactionConflict') }, tries: 1, n: 1 },
  )

  law(
    'inside a transaction, where().update(), remove() and count() run outside of it',
    async () => {
      await things().add({
        data: [
          { _id: 'a', n: 1 },
          { _id: 'b', n: 1 },
        ],
      })
      const transaction = await database().startTransaction()
      await inside(transaction).add({ data: { _id: 'c', n: 1 } })
      const { total } = await inside(transaction).where({ n: 1 }).count()
      await inside(transaction)
        .where({ _id: 'a' })
        .update({ data: { n: 9 } })
      await inside(transaction).where({ _id: 'b' }).remove()
      await transaction.rollback()
      return [total, (await things().get()).data]
    },
    [2, [{ _id: 'a', n: 9 }]],
  )
}
