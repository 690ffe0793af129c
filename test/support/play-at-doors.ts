import type { OpenAttempt } from '../../contract/member/attempt'
import type { Answer } from '../../domain/answers'
import { publishContest } from '../../cloudfunctions/referee/publish'
import { bankedPool } from './banked-pool'
import { good, openDistrict, type Ask, type District } from './district'
import type { Play, PlayedContest } from './played/table'
import { told } from './told'
import { plantRosterOf, type Line } from './units'

const { questions, keys } = bankedPool()
const banked = new Map(questions.map((question, at) => [question.stem, { question, key: keys[at]! }]))
/** Common surnames: a masked name still tells who it is. */
const surnames = '王李张刘陈杨赵黄周吴徐孙'

/** A contest that is played by phones at the doors of a district of its own, thing by thing in the order of time. */
async function openPlayed({ sheet, members, people }: PlayedContest) {
  const year = sheet.window.opens.slice(0, 4)
  const moment = (text: string) => Date.parse(`${year}-${text.replace(' ', 'T')}:00+08:00`)
  const district = await openDistrict(Date.parse(sheet.window.opens) - 86_400_000)
  const streets = Object.values(members).map(({ street }) => street)
  const roster = [...new Set([...Object.keys(people), ...streets])]
  await plantRosterOf(
    district,
    roster.map((id): Line => [id, 'street', null, people[id] ?? 0]),
  )
  await plantPool(district)
  const contest = { id: 'c', summary: '按规则书演练的竞赛', sheet, poolId: 'banked' }
  await publishContest(district.store, contest, district.cloud.clock.now())
  const phones = new Map<string, Ask>()
  const nameOf = new Map<string, string>()
  for (const [at, [who, unit]] of Object.entries(members).entries()) {
    const ask = district.phone(`oPlayed-${who}`)
    const phone = { typed: `138000000${String(at).padStart(2, '0')}` }
    const more = { sex: 'female' as const, region: { province: '北京市', city: '北京市' } }
    const asked = sheet.asks.map(({ field }) => field as string)
    good(
      await ask('saveProfile', {
        ...told(`${surnames[at]}秀英`, unit.street),
        ...(asked.includes('phone') ? { phone } : {}),
        ...(asked.includes('sex') ? more : {}),
        contestId: 'c',
      }),
    )
    phones.set(who, ask)
    nameOf.set(`${surnames[at]}*`, who)
  }
  return { district, phones, nameOf, moment }
}

async function plantPool({ store }: District): Promise<void> {
  await store.contests.insertPool({ _id: 'banked#0', poolId: 'banked', questions })
  await store.contests.insertKeys({ _id: 'banked#0', poolId: 'banked', keys })
}

/** Plays all of it; the quick timer runs whenever a paper's time is over, and at the end until the board is final. */
export async function playAtDoors(contest: PlayedContest) {
  const { sheet, plays } = contest
  const game = await openPlayed(contest)
  const { clock } = game.district.cloud
  const open = new Map<string, OpenAttempt>()
  const happenings = plays.flatMap((each) => {
    const [who, at, what, seconds] = each
    const begins = { at: game.moment(at), happen: () => happen(each) }
    if (typeof what !== 'number') return [begins]
    const over = Math.min(begins.at + sheet.paper.seconds * 1000, Date.parse(sheet.window.closes))
    if (seconds !== 'expires')
      return [begins, { at: begins.at + Number(seconds) * 1000, happen: () => submit(who, what) }]
    return [
      begins,
      { at: over - 1000, happen: () => save(who, what) },
      { at: over + sheet.paper.graceSeconds * 1000 + 1000, happen: () => game.district.tick() },
    ]
  })

  const ask = (who: string) => game.phones.get(who)!
  const gateOf = (gate: unknown) => (typeof gate === 'number' ? { gate: gate - 1 } : {})

  async function happen(each: Play): Promise<void> {
    const [who, , what] = each
    if (typeof what === 'number')
      open.set(who, good(await ask(who)('startAttempt', { contestId: 'c', ...gateOf(each[4]) })))
    else if (what === 'may not')
      expect(await ask(who)('startAttempt', { contestId: 'c', ...gateOf(each[4]) })).toMatchObject({
        code: each[3],
      })
    else if (what === 'earns nothing')
      expect(await ask(who)('earnBonus', { contestId: 'c', what: { kind: 'sign-in' } })).toMatchObject({
        code: 'bonus_enough',
      })
    else good(await ask(who)('earnBonus', { contestId: 'c', what: { kind: 'sign-in' } }))
  }

  async function save(who: string, right: number): Promise<void> {
    const paper = open.get(who)!
    const answers = answersTo(paper, right)
    good(await ask(who)('saveAnswers', { attemptId: paper.attemptId, answers, revision: 1 }))
  }

  async function submit(who: string, right: number): Promise<void> {
    const paper = open.get(who)!
    const answers = answersTo(paper, right)
    good(await ask(who)('submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 }))
  }

  for (const { at, happen } of happenings.sort((a, b) => a.at - b.at)) {
    clock.moveTo(at)
    await happen()
  }
  clock.moveTo(Date.parse(sheet.window.closes) + 120_000)
  for (let run = 0; run < 10 && !(await game.district.store.contests.fresh('c'))!.final; run += 1) {
    clock.advance(65_000)
    await game.district.tick()
  }
  clock.advance(65_000)
  return game
}

/** So many right answers, then wrong ones. */
function answersTo(paper: OpenAttempt, right: number): Answer[] {
  return paper.questions.map((shown, at): Answer => {
    const { question, key } = banked.get(shown.stem)!
    if (key.accepted) return key.accepted.map(([answer = '']) => (at < right ? answer : '错'))
    const good = shown.options.flatMap((option, position) =>
      key.right.includes(question.options.indexOf(option)) ? [position] : [],
    )
    return at < right ? good : shown.options.flatMap((_, at) => (good.includes(at) ? [] : [at])).slice(0, 1)
  })
}
