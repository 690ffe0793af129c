import type { AttemptResult, OpenAttempt } from '../../contract/member/attempt'
import type { Chance } from '../support/chance'
import { answersTo } from '../support/play'
import type { Told } from './history'

/** What a phone sends next. */
export interface Wish {
  operation: string
  input: Told['input'] & Record<string, unknown>
}

/** A member's phone: knows what it was told, and forgets nothing that was acknowledged. */
export class Phone {
  paper: OpenAttempt | null = null
  /** Of articles that it has opened. */
  receipts: { key: string; receipt: string }[] = []
  private revision = 0

  constructor(
    readonly openid: string,
    readonly name: string,
    readonly streetId: string,
  ) {}

  newContest(): void {
    this.paper = null
    this.receipts = []
  }

  learn({ operation, input }: Wish, reply: NonNullable<Told['reply']>): void {
    if (operation === 'beginBonus' && reply.ok)
      this.receipts.push({ key: String(input.key), receipt: (reply.data as { receipt: string }).receipt })
    if (operation === 'startAttempt' && reply.ok) this.opened(reply.data as OpenAttempt)
    const ended = operation === 'submitAttempt' && reply.ok
    if (ended && (reply.data as AttemptResult).attemptId === this.paper?.attemptId) this.paper = null
    if (reply.code === 'attempt_closed') this.paper = null
  }

  private opened(paper: OpenAttempt): void {
    if (this.paper?.attemptId !== paper.attemptId) this.revision = paper.revision
    this.paper = paper
  }

  /** `other` is somebody's attempt: a phone that has been tampered with asks for that one. */
  wish(chance: Chance, contestId: string, other: string | null): Wish {
    if (other && chance.is(0.08)) return this.onAttempt(chance, other, [[0]])
    if (chance.is(0.08))
      return { operation: chance.pick(['readBoard', 'readContest', 'listMyAttempts']), input: { contestId } }
    if (!this.paper || chance.is(0.1)) return { operation: 'startAttempt', input: { contestId } }
    return this.onAttempt(chance, this.paper.attemptId, answersBy(chance, this.paper))
  }

  private onAttempt(chance: Chance, attemptId: string, answers: number[][]): Wish {
    const operation = chance.pick([
      ...['saveAnswers', 'saveAnswers', 'saveAnswers', 'submitAttempt', 'submitAttempt'],
      chance.pick(['resumeAttempt', 'reviewAttempt']),
    ])
    if (operation === 'resumeAttempt' || operation === 'reviewAttempt')
      return { operation, input: { attemptId } }
    // Now and then a second phone of the same member, which knows less.
    const revision = chance.is(0.3) ? chance.between(0, this.revision + 1) : (this.revision += 1)
    // A phone that has been tampered with tells its own score.
    const more = chance.is(0.12) ? { score: 9999 } : {}
    return { operation, input: { attemptId, answers, revision, ...more } }
  }
}

/** Each question rightly, at random, or not at all. */
function answersBy(chance: Chance, paper: OpenAttempt): number[][] {
  const right = answersTo(paper)
  return paper.questions.map(({ options }, at) => {
    if (chance.is(0.5)) return right[at] as number[]
    if (chance.is(0.2)) return options.map((_, position) => position)
    return chance.is(0.5) ? [chance.between(0, options.length - 1)] : []
  })
}
