import { privacy } from '../config/privacy'
import type { MemberApi } from '../contract/member'
import type { OpenAttempt } from '../contract/member/attempt'
import type { InputOf, OutputOf, Reply } from '../contract/wire'
import { seededRandom, type Random } from '../domain/random'
import { closesAt, opensAt, type RuleSheet } from '../domain/rule-sheet'
import { unitIdOf, type UnitPath } from '../domain/unit'
import type { LocalCloud } from '../local-cloud'
import type { Bank } from './bank'
import type { InventedMember } from './members'

/** An invented member with the units that the roster gives them. */
export type HousedMember = InventedMember & { unit: UnitPath }

interface Game {
  cloud: LocalCloud
  bank: Bank
  contestId: string
  sheet: RuleSheet
  members: HousedMember[]
  /** In all: everybody plays once, the first ones again. */
  attempts: number
  seed: string
}

const together = 8

/**
 * Plays a contest as its members do, through the member door, with the clock moved to hours within the window (never
 * beyond now). Then lets the quick timer run until the boards have counted everything.
 */
export async function playContest(game: Game): Promise<void> {
  const { cloud, sheet, members, attempts, seed } = game
  cloud.clock.reset()
  const [from, to] = [opensAt(sheet), Math.min(closesAt(sheet), cloud.clock.now())]
  const random = seededRandom(seed)
  for (let first = 0; first < attempts; first += together) {
    const players = Array.from(
      { length: Math.min(together, attempts - first) },
      (_, at) => members[(first + at) % members.length],
    )
    const share = (first + together) / (attempts + 2 * together)
    cloud.clock.moveTo(Math.floor(from + (to - from) * share))
    await playTogether(game, players as HousedMember[], random)
  }
  cloud.clock.reset()
  await foldAll(cloud, attempts)
}

/** Several members begin at the same moment; each submits when the own time has passed. */
async function playTogether(game: Game, players: HousedMember[], random: Random): Promise<void> {
  const { cloud, contestId, sheet } = game
  const begun = cloud.clock.now()
  const papers = await Promise.all(
    players.map(async (player) => {
      await ask(cloud, player, 'saveProfile', {
        name: player.name,
        unitId: unitIdOf(player.unit),
        agreement: privacy.version,
        contestId,
      })
      return { player, paper: await ask(cloud, player, 'startAttempt', { contestId }) }
    }),
  )
  const timed = papers.map((one) => ({
    ...one,
    used: Math.floor(sheet.paper.seconds * (0.2 + 0.75 * random())) * 1000,
  }))
  for (const { player, paper, used } of timed.sort((a, b) => a.used - b.used)) {
    cloud.clock.moveTo(begun + used)
    const answers = paper.questions.map((question) =>
      answer(question, game.bank, random() < player.skill, random),
    )
    await ask(cloud, player, 'submitAttempt', { attemptId: paper.attemptId, answers, revision: 1 })
  }
}

/** The right options where the member knows them, otherwise a guess. */
function answer(
  shown: OpenAttempt['questions'][number],
  bank: Bank,
  knows: boolean,
  random: Random,
): number[] {
  const question = bank.questions.find((each) => each.stem === shown.stem && each.type === shown.type)
  const right = question && bank.keys.get(question.id)?.right.map((option) => question.options[option])
  if (!knows || !right) return [Math.floor(random() * shown.options.length)]
  return shown.options.flatMap((option, position) => (right.includes(option) ? [position] : []))
}

async function ask<Name extends keyof MemberApi>(
  cloud: LocalCloud,
  member: InventedMember,
  operation: Name,
  input: InputOf<MemberApi[Name]>,
): Promise<OutputOf<MemberApi[Name]>> {
  const outcome = await cloud.call('member', { operation, input }, { openid: member.openid })
  if (!outcome.ok) throw new Error(`${operation}: ${outcome.message}`)
  const reply = outcome.result as Reply<OutputOf<MemberApi[Name]>>
  if (!reply.ok) throw new Error(`${operation}: ${reply.code}`)
  return reply.data
}

/** A batch takes a thousand attempts; the run after the last one freezes the board of a contest that is over. */
async function foldAll(cloud: LocalCloud, attempts: number): Promise<void> {
  for (let run = 0; run < attempts / 1000 + 2; run += 1) {
    const outcome = await cloud.fire('clock')
    if (!outcome.ok) throw new Error(outcome.message)
    cloud.clock.advance(6000)
  }
}
