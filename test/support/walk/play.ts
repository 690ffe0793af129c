import type { OpenAttempt } from '../../../contract/member/attempt'
import { readPart } from '../../../domain/directory'
import { good, type Ask, type District } from '../district'
import { told } from '../told'
import { rightOf } from './bank'
import type { Person, PlannedPaper, Player } from './people'

/** What a player was shown and chose: the options' words, the chosen one's word (null: none). */
export interface Answered {
  options: readonly string[]
  chosen: string | null
}

/** A paper as the one who sat there remembers it, with the time that the phone showed at the end, ms. */
export interface Remembered {
  name: string
  answers: Answered[]
  ms: number
}

/** Joins, each at their enterprise; says at which door each of them stands. */
export async function joinAll(
  district: District,
  people: readonly (Person & { openid: string })[],
): Promise<Map<string, Ask>> {
  const { text } = good(await district.phone('oWalk-0')('readDirectory', { part: 0 }))
  const ids = new Map(readPart(text ?? '').map(({ id, name }) => [name, id]))
  const doors = new Map<string, Ask>()
  for (const { openid, name, enterprise } of people) {
    const ask = district.phone(openid)
    good(await ask('saveProfile', told(name, ids.get(enterprise) ?? 'no such enterprise')))
    doors.set(openid, ask)
  }
  return doors
}

interface Game {
  district: District
  contestId: string
  /** ms */
  opens: number
  doors: ReadonlyMap<string, Ask>
}

/** Plays every planned paper at the door in the order of time, the timer beside it; says what the players remember. */
export async function playPlanned(game: Game, players: readonly Player[]): Promise<Remembered[]> {
  const { clock } = game.district.cloud
  const remembered: Remembered[] = []
  const turns = players.flatMap((player) =>
    player.papers.map((paper) => ({ at: game.opens + paper.begins * 1000, player, paper })),
  )
  for (const { at, player, paper } of turns.sort((a, b) => a.at - b.at)) {
    clock.moveTo(Math.max(at, clock.now() + 1000))
    remembered.push(await playOne(game, player, paper))
    if (remembered.length % 25 === 0) await game.district.tick()
  }
  return remembered
}

async function playOne(game: Game, player: Player, paper: PlannedPaper): Promise<Remembered> {
  const { district, contestId, doors } = game
  const ask = doors.get(player.openid)!
  const shown = good(await ask('startAttempt', { contestId }))
  const { attemptId } = shown
  const answers = choose(shown, paper.right)
  const sent = { attemptId, answers, revision: 1 }
  let ms = 600_000
  if (paper.seconds === null) {
    good(await ask('saveAnswers', sent))
    district.cloud.clock.advance(616_000)
    await district.tick()
  } else {
    district.cloud.clock.advance(paper.seconds * 1000)
    ms = good(await ask('submitAttempt', sent)).ms
    expect(Math.abs(ms - paper.seconds * 1000)).toBeLessThan(5000)
  }
  const remembered = shown.questions.map(({ options }, at) => ({
    options,
    chosen: options[answers[at]?.[0] ?? -1] ?? null,
  }))
  return { name: player.name, answers: remembered, ms }
}

/** So many right, then wrong ones and, last, one that is left open. */
const choose = ({ questions }: OpenAttempt, right: number): number[][] =>
  questions.map(({ options }, at) => {
    const good = options.indexOf(rightOf(options))
    if (at < right) return [good]
    return at === questions.length - 1 ? [] : [(good + 1) % options.length]
  })
