import type { AttemptResult, OpenAttempt } from '../../contract/member/attempt'
import type { Answers } from '../../domain/answers'
import type { Away } from '../../domain/away'
import { Refusal } from '../../src/cloud/errors'
import { Keeper } from '../../src/packages/contest/paper/keeper'
import type { Ports } from '../../src/packages/contest/paper/ports'
import { begin, type Progress } from '../../src/packages/contest/paper/progress'
import type { Ended } from '../../src/packages/contest/paper/view'

export const startedAt = 1_000_000
export const minutes = 60_000
export const deadline = startedAt + 15 * minutes

export const paper = (change: Partial<OpenAttempt> = {}): OpenAttempt => ({
  attemptId: 'c:member:1',
  contestId: 'c',
  title: '知识竞赛',
  n: 1,
  startedAt,
  deadline,
  revision: 0,
  answers: [[], [], []],
  questions: (['single', 'multiple', 'true-false'] as const).map((type) => ({
    type,
    stem: '题',
    options: ['甲', '乙', '丙', '丁'],
    points: 5,
  })),
  ...change,
})

export const outcome = (change: Partial<AttemptResult> = {}): AttemptResult => ({
  attemptId: 'c:member:1',
  contestId: 'c',
  title: '知识竞赛',
  n: 1,
  state: 'submitted',
  already: false,
  score: 10,
  scores: { open: true },
  savedCounted: true,
  fullMarks: 15,
  right: 2,
  questions: 3,
  ms: 60_000,
  finishedAt: startedAt + 60_000,
  best: null,
  review: { open: true },
  ...change,
})

interface Asked {
  what: 'save' | 'submit' | 'resume'
  answers: Answers
  revision: number
  at: number
  answer: (value: unknown) => Promise<void>
  fail: (thrown: Error) => Promise<void>
}

/** A phone with a clock that the test turns, a cloud that the test answers for, and a storage that it reads. */
export class Table {
  now = startedAt
  asked: Asked[] = []
  kept: Progress | null = null
  closed: Ended | null = null
  /** What the last hand-in told of the time out of the app. */
  away: Away | undefined
  private alarms: { at: number; run: () => void }[] = []

  readonly ports: Ports = {
    now: () => this.now,
    later: (ms, run) => {
      const alarm = { at: this.now + ms, run }
      this.alarms.push(alarm)
      return () => {
        this.alarms = this.alarms.filter((other) => other !== alarm)
      }
    },
    random: () => 0.5,
    keep: (progress) => {
      this.kept = progress
    },
    close: (ended) => {
      this.closed = ended
    },
    save: (answers, revision) => this.ask('save', answers, revision),
    submit: (answers, revision, away) => {
      this.away = away
      return this.ask('submit', answers, revision)
    },
    resume: () => this.ask('resume', [], 0),
  }

  private ask<T>(what: Asked['what'], answers: Answers, revision: number): Promise<T> {
    return new Promise((resolve, reject) => {
      this.asked.push({
        what,
        answers,
        revision,
        at: this.now,
        answer: (value) => {
          resolve(value as T)
          return settled()
        },
        fail: (thrown) => {
          reject(thrown)
          return settled()
        },
      })
    })
  }

  sit(progress = begin(paper()), hourKnown = true): Keeper {
    const keeper = new Keeper(progress, this.ports, hourKnown)
    keeper.start()
    return keeper
  }

  pass(ms: number): void {
    const until = this.now + ms
    for (;;) {
      const next = this.alarms.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
      if (!next) break
      this.alarms = this.alarms.filter((other) => other !== next)
      this.now = Math.max(this.now, next.at)
      next.run()
    }
    this.now = until
  }

  get last(): Asked {
    return this.asked.at(-1) as Asked
  }

  get names(): string[] {
    return this.asked.map(({ what }) => what)
  }

  get waiting(): number {
    return this.alarms.length
  }

  /** The cloud takes the last save. */
  take = () => this.last.answer({ revision: this.last.revision, savedAt: this.now })
}

/** Lets everything that waits for an answer that has come run on. */
const settled = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

export const newer = () => new Refusal('newer_elsewhere', null)
