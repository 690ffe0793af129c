import { _, database, ids, law, others, strictDatabase, things, collectionNames } from './target'

/** Twelve attempts a0 … a11 in two contests; only a5 has a note. */
const attempts = Array.from({ length: 12 }, (_unused, at) => ({
  _id: `a${at}`,
  contest: at % 2 ? 'odd' : 'even',
  score: at % 4,
  ms: 100 - at,
  ...(at === 5 && { note: 'five' }),
}))
const seed = () => things().add({ data: attempts })

/** Limits, projections, pages and aggregations. */
export function readingLaws(): void {
  law(
    'a missing document is null with throwOnNotFound false, and an error without',
    async () => [
      (await things().doc('nope').get()).data,
      await strictDatabase()
        .collection(collectionNames.things)
        .doc('nope')
        .get()
        .catch((error: object) => error),
    ],
    [null, expect.objectContaining({ errCode: -1, errMsg: expect.stringContaining('does not exist') })],
  )

  law(
    'a query without a limit finds 100 documents, with one at most 1000, and count counts them all',
    async () => {
      for (const from of [0, 500, 1000])
        await things().add({
          data: Array.from({ length: from === 1000 ? 1 : 500 }, (_unused, at) => ({ n: from + at })),
        })
      const found = async (query: { get(): Promise<{ data: object[] }> }) => (await query.get()).data.length
      return [
        await found(things()),
        await found(things().limit(2000)),
        await found(things().skip(1000)),
        await things()
          .count()
          .then(({ total }: { total: number }) => total),
      ]
    },
    [100, 1000, 1, 1001],
  )

  law(
    'a page has its conditions, two orders, skip, limit and the fields asked for',
    async () => {
      await seed()
      const page = things().where({ contest: 'even' }).orderBy('score', 'desc').orderBy('ms', 'asc')
      return (await page.skip(1).limit(3).field({ score: true, ms: true }).get()).data
    },
    [
      { _id: 'a6', score: 2, ms: 94 },
      { _id: 'a2', score: 2, ms: 98 },
      { _id: 'a8', score: 0, ms: 92 },
    ],
  )

  law(
    'fields can be left out, taken from inside an object, and the id too',
    async () => {
      await things().add({ data: { _id: 'a', x: 1, y: { p: 1, q: 2 }, list: [{ p: 1, q: 2 }] } })
      const fields = async (field: object) => (await things().field(field).get()).data[0]
      return [
        await fields({ x: false, list: false }),
        await fields({ 'y.p': true }),
        await fields({ _id: false, 'list.q': true }),
      ]
    },
    [{ _id: 'a', y: { p: 1, q: 2 } }, { _id: 'a', y: { p: 1 } }, { list: [{ q: 2 }] }],
  )

  law(
    'an aggregation matches, groups, sorts and looks up',
    async () => {
      await seed()
      await others().add({ data: { _id: 'odd', name: '奇' } })
      const $ = database().command.aggregate
      const { list } = await things()
        .aggregate()
        .match({ score: _.gt(0) })
        .group({ _id: '$contest', best: $.max('$score'), n: $.sum(1), at: $.min('$ms') })
        .sort({ _id: 1 })
        .lookup({ from: collectionNames.others, localField: '_id', foreignField: '_id', as: 'who' })
        .limit(5)
        .end()
      return list
    },
    [
      { _id: 'even', best: 2, n: 3, at: 90, who: [] },
      { _id: 'odd', best: 3, n: 6, at: 89, who: [{ _id: 'odd', name: '奇' }] },
    ],
  )

  law(
    'an aggregation without a limit answers all',
    async () => {
      await things().add({ data: Array.from({ length: 120 }, (_unused, n) => ({ n })) })
      return (
        await things()
          .aggregate()
          .match({ n: _.gte(0) })
          .end()
      ).list.length
    },
    120,
  )

  law(
    'ids by prefix are a range',
    async () => {
      await seed()
      return ids(
        things()
          .where({ _id: _.gte('a1').and(_.lt('a2')) })
          .orderBy('_id', 'asc'),
      )
    },
    ['a1', 'a10', 'a11'],
  )
}
