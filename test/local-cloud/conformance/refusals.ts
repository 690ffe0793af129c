import { _, collectionNames, database, law, things } from './target'

const code = (errCode: number, text: string | RegExp) => ({
  errCode,
  errMsg: typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text),
})

/** What is refused, with the errCode and the words one could tell it by. */
export function refusalLaws(): void {
  law(
    'a collection that was never made is told by its errCode',
    () => database().collection(collectionNames.never).get(),
    code(-502005, 'not exist'),
  )
  law(
    'a collection that is there cannot be made again, which the SDK shows without its errCode',
    () => database().createCollection(collectionNames.things),
    code(-1, 'exist'),
  )
  law(
    'an increment of a text is refused',
    async () => {
      await things().add({ data: { _id: 'a', text: 'x' } })
      return things()
        .doc('a')
        .update({ data: { text: _.inc(1) } })
    },
    code(-502001, 'non-numeric'),
  )
  law(
    'a push to a number is refused',
    async () => {
      await things().add({ data: { _id: 'a', n: 1 } })
      return things()
        .doc('a')
        .update({ data: { n: _.push('x') } })
    },
    code(-502001, 'array'),
  )
  law(
    'a field inside a number is refused',
    async () => {
      await things().add({ data: { _id: 'a', n: 1 } })
      return things()
        .doc('a')
        .update({ data: { 'n.x': 1 } })
    },
    code(-502001, 'Cannot create field'),
  )
}
