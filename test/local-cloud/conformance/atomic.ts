import { _, law, things, type Loose } from './target'

const twenty = Array.from({ length: 20 }, (_unused, at) => at)
const updated = async (update: Promise<Loose>): Promise<number> => (await update).stats.updated

/** What everything rests on: a conditional update happens once, and says so. */
export function atomicLaws(): void {
  law(
    'of twenty who close one open document at the same time, exactly one does, and knows it',
    async () => {
      await things().add({ data: { _id: 'a', state: 'open' } })
      const close = (by: number) =>
        updated(
          things()
            .where({ _id: 'a', state: 'open' })
            .update({ data: { state: 'closed', by } }),
        )
      const counts = await Promise.all(twenty.map(close))
      const { by } = (await things().doc('a').get()).data
      return {
        winners: counts.filter((count) => count === 1).length,
        others: counts.filter(Boolean).length,
        by: counts[by],
      }
    },
    { winners: 1, others: 1, by: 1 },
  )

  law(
    'twenty increments at the same time all arrive',
    async () => {
      await things().add({ data: { _id: 'a', n: 0 } })
      await Promise.all(
        twenty.map(() =>
          things()
            .doc('a')
            .update({ data: { n: _.inc(1) } }),
        ),
      )
      return (await things().doc('a').get()).data.n
    },
    20,
  )

  law(
    'of ten who add one id at the same time, exactly one does, and nine are refused as duplicates',
    async () => {
      const adding = twenty.slice(10).map((by) => things().add({ data: { _id: 'a', by } }))
      const outcomes = await Promise.allSettled(adding)
      return outcomes.map((one) => (one.status === 'rejected' ? one.reason.errCode : 0)).sort()
    },
    [...Array.from({ length: 9 }, () => -502001), 0].sort(),
  )

  law(
    'stats.updated counts the documents that changed, not those that only matched',
    async () => {
      await things().add({
        data: [
          { _id: 'a', n: 1 },
          { _id: 'b', n: 2 },
        ],
      })
      const all = things().where({ n: _.gt(0) })
      return [
        await updated(all.update({ data: { n: 2 } })),
        await updated(all.update({ data: { n: 2 } })),
        await updated(all.update({ data: { n: _.inc(1) } })),
        await updated(
          things()
            .doc('a')
            .update({ data: { n: 3 } }),
        ),
      ]
    },
    [1, 0, 2, 0],
  )

  law(
    'an update that finds nothing counts 0 and makes nothing',
    async () => [
      await updated(
        things()
          .where({ _id: 'a' })
          .update({ data: { n: 1 } }),
      ),
      await updated(
        things()
          .doc('a')
          .update({ data: { n: 1 } }),
      ),
      (await things().count()).total,
    ],
    [0, 0, 0],
  )
}
