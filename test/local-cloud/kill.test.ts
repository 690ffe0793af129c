import { chanceOf } from '../support/chance'
import { temporaryFolder } from './host-support'
import { buildVictim, ejson, everything, startVictim, type Victim } from './kill-support'

/** Kills of a local cloud's process, each while requests are on their way. */
const kills = 100
const people = ['a', 'b', 'c', 'd']
const dataDir = temporaryFolder()
const programDir = temporaryFolder()

/** What was asked and what was acknowledged, over all kills. */
const acknowledged = new Set<string>()
const refused: string[] = []
let batches = 0
let unanswered = 0
let victim: Victim
afterAll(() => victim?.kill())

/** Five notes in one write: their ids tell which batch they belong to. */
async function addBatch(victim: Victim): Promise<void> {
  batches += 1
  const ids = Array.from({ length: 5 }, (_, at) => `${String(batches).padStart(6, '0')}-${at}`)
  const data = ids.map((_id) => ejson({ _id, by: _id.slice(0, 6), text: '字'.repeat(300) }))
  const reply = await victim.ask('insertDocument', { collectionName: 'notes', data })
  if (!reply) unanswered += 1
  else if (reply.code) refused.push(reply.code)
  else ids.forEach((id) => acknowledged.add(id))
}

/** Money goes from one account to another, in a transaction. */
async function transfer(victim: Victim, from: string, to: string, money: number): Promise<void> {
  const begun = await victim.ask('startTransaction', {})
  if (!begun?.transactionId) return
  const { transactionId } = begun
  const move = (_id: string, by: number) =>
    victim.ask('modifyDocument', {
      ...{ collectionName: 'accounts', queryType: 'DOC', query: ejson({ _id }), multi: false, merge: true },
      ...{ upsert: false, data: ejson({ $inc: { money: by } }), transactionId },
    })
  for (const [_id, by] of [
    [from, -money],
    [to, money],
  ] as const) {
    const moved = await move(_id, by)
    if (!moved || moved.code) return void (await victim.ask('abortTransaction', { transactionId }))
  }
  await victim.ask('commitTransaction', { transactionId })
}

test(`after ${kills} kills every acknowledged write is there and nothing is torn`, async () => {
  const program = await buildVictim(programDir)
  const accounts = people.map((_id) => ejson({ _id, money: 100 }))
  victim = await startVictim(program, dataDir)
  await victim.ask('insertDocument', { collectionName: 'accounts', data: accounts })
  for (let seed = 0; seed < kills; seed += 1) {
    const chance = chanceOf(seed)
    const underWay = Array.from({ length: 6 }, () =>
      chance.is(0.5)
        ? addBatch(victim)
        : transfer(victim, chance.pick(people), chance.pick(people), chance.between(1, 20)),
    )
    // Killed while some requests have been answered and some not: which, is decided by how many are waited for.
    for (const one of underWay.slice(0, chance.between(0, 3))) await one
    for (let turns = chance.between(0, 12); turns > 0; turns -= 1) await new Promise(setImmediate)
    await victim.kill()
    await Promise.all(underWay)
    victim = await startVictim(program, dataDir)
    if (seed % 10 === 9) await examine(victim)
  }
  await examine(victim)
  expect(acknowledged.size).toBeGreaterThan(100)
  expect(unanswered).toBeGreaterThan(10)
  expect(refused).toEqual([])
  console.log(
    `${kills} kills: ${acknowledged.size / 5} batches acknowledged, ${unanswered} without an answer`,
  )
}, 120_000)

async function examine(victim: Victim): Promise<void> {
  const notes = await everything(victim, 'notes')
  const stored = new Set(notes.map(({ _id }) => String(_id)))
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([])
  const torn = [...new Set(notes.map(({ by }) => String(by)))].filter(
    (batch) => notes.filter(({ by }) => by === batch).length !== 5,
  )
  expect(torn).toEqual([])
  const money = await everything(victim, 'accounts')
  expect(money.reduce((total, account) => total + Number(account['money']), 0)).toBe(100 * people.length)
}
