import { join } from 'node:path'
import { Query } from 'mingo'
import { updateMany } from 'mingo/updater'
import { chanceOf, type Chance } from '../support/chance'
import { makeDatabase, type TestDatabase } from '../support/database'
import { temporaryFolder } from './host-support'

type Plain = Record<string, unknown>

const operations = 5000
const between = 250
const folder = temporaryFolder()

const layouts = {
  'without indexes': [],
  'with indexes': [
    { name: 'street', keys: [['street', 1]] },
    {
      name: 'best',
      keys: [
        ['street', 1],
        ['score', -1],
      ],
    },
    { name: 'inner', keys: [['inner.n', 1]] },
  ],
} as const

const streets = ['德胜', '牛街', '月坛', null]

function documentOf(chance: Chance): Plain {
  return {
    _id: `d${chance.between(0, 120)}`,
    score: chance.between(-3, 6),
    ...(chance.is(0.8) && { street: chance.pick(streets) }),
    ...(chance.is(0.5) && { inner: { n: chance.between(0, 3) } }),
    ...(chance.is(0.4) && { list: [chance.between(0, 3), chance.between(0, 3)] }),
  }
}

function filterOf(chance: Chance): Plain {
  const n = chance.between(-3, 6)
  const one = (): Plain =>
    chance.pick<Plain>([
      { _id: `d${chance.between(0, 120)}` },
      { street: chance.pick(streets) },
      { street: chance.pick(streets), score: { [chance.pick(['$gt', '$gte', '$lt', '$lte'])]: n } },
      { score: { $in: [n, n + 2] } },
      { 'inner.n': chance.between(0, 3) },
      { 'inner.n': { $exists: chance.is(0.5) } },
      { list: chance.between(0, 3) },
      { score: { $ne: n } },
    ])
  return chance.is(0.25) ? { [chance.pick(['$or', '$and'])]: [one(), one()] } : one()
}

const updateOf = (chance: Chance): Plain =>
  chance.pick<Plain>([
    { $set: { score: chance.between(-3, 6) } },
    { $inc: { score: chance.between(-2, 2) } },
    { $set: { 'inner.n': chance.between(0, 3) } },
    { $unset: { street: '' } },
    { $set: { street: chance.pick(streets) }, $max: { score: 2 } },
    { $push: { list: chance.between(0, 3) } },
    { $pull: { list: chance.between(0, 3) } },
    { $rename: { score: 'points' } },
  ])

/** Updates that changed something. */
let updated = 0

/** One operation on both; the model as it is afterwards. */
function step(database: TestDatabase, model: Plain[], chance: Chance): Plain[] {
  const filter = filterOf(chance)
  const found = new Query(filter).find<Plain>(model).all()
  const what = chance.between(0, 9)
  if (what < 3) {
    const added = Array.from({ length: chance.between(1, 3) }, () => documentOf(chance))
    const ids = [...model, ...added].map(({ _id }) => _id)
    const isTaken = new Set(ids).size < ids.length
    expect(database.add('things', added).code !== null).toBe(isTaken)
    return isTaken ? model : [...model, ...added]
  }
  if (what < 6) {
    const update = updateOf(chance)
    const changed = structuredClone(model)
    const fails = failure(() => updateMany(changed, filter, update as never))
    expect({ filter, update, fails: database.update('things', filter, update).code !== null }).toEqual({
      ...{ filter, update, fails },
    })
    if (fails) return model
    updated += JSON.stringify(changed) === JSON.stringify(model) ? 0 : 1
    return changed
  }
  if (what === 6) {
    expect(database.remove('things', filter).data).toEqual({ deleted: found.length })
    return model.filter((document) => !found.includes(document))
  }
  const sort = { score: chance.pick([1, -1] as const), _id: chance.pick([1, -1] as const) }
  const order = new Query(filter).find<Plain>(model).sort(sort).all()
  const [offset, limit] = [chance.between(0, 5), chance.between(1, 20)]
  expect(database.find('things', filter, { order: sort, offset, limit }).list).toEqual(
    order.slice(offset, offset + limit),
  )
  return model
}

const failure = (work: () => unknown): boolean => {
  try {
    work()
    return false
  } catch {
    return true
  }
}

const byId = (list: readonly Plain[]) => [...list].sort((a, b) => (String(a._id) < String(b._id) ? -1 : 1))

test.each(Object.entries(layouts))(
  `${operations} random operations agree with mingo on plain arrays, over restarts, %s`,
  (name, indexes) => {
    const chance = chanceOf(name.length)
    const file = join(folder, `${name}.sqlite`)
    let database = makeDatabase({ things: { indexes } }, file)
    let model: Plain[] = []
    for (let done = 1; done <= operations; done += 1) {
      model = step(database, model, chance)
      if (done % 25 === 0) expect(byId(database.find('things', {}).list)).toEqual(byId(model))
      if (done % between > 0) continue
      database.close()
      database = makeDatabase({ things: { indexes } }, file)
    }
    database.close()
    expect(updated).toBeGreaterThan(500)
    updated = 0
  },
)
