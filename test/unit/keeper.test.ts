import type { AttemptResult, OpenAttempt } from '../../contract/member/contest'
import type { Answers } from '../../domain/answers'
import { Fault, Offline, Refusal } from '../../src/cloud/errors'
import { Keeper } from '../../src/packages/contest/paper/keeper'
import type { Ports } from '../../src/packages/contest/paper/ports'
import { begin, type Progress } from '../../src/packages/contest/paper/progress'
import type { Ended } from '../../src/packages/contest/paper/view'
import { pace, waitAfter } from '../../src/packages/contest/paper/waits'

const startedAt = 1_000_000
const minutes = 60_000
const deadline = startedAt + 15 * minutes

const paper = (change: Partial<OpenAttempt> = {}): OpenAttempt => ({
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

const outcome = (change: Partial<AttemptResult> = {}): AttemptResult => ({
  attemptId: 'c:member:1',
  contestId: 'c',
  title: '知识竞赛',
  n: 1,
  state: 'submitted',
  already: false,
  score: 10,
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
class Table {
  now = startedAt
  asked: Asked[] = []
  kept: Progress | null = null
  closed: Ended | null = null
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
    submit: (answers, revision) => this.ask('submit', answers, revision),
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
    const keeper = new Keeper(deadline, progress, this.ports, hourKnown)
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

const newer = () => new Refusal('newer_elsewhere', null)

let table: Table
beforeEach(() => {
  table = new Table()
})

describe('an answer', () => {
  test('is on the phone at the tap and goes to the cloud with the next revision', async () => {
    const keeper = table.sit()
    keeper.choose(2, 'single')
    expect(table.kept?.answers).toEqual([[2], [], []])
    expect(table.last).toMatchObject({ what: 'save', answers: [[2], [], []], revision: 1 })
    expect(keeper.view.get().saved).toBe('saving')
    await table.take()
    expect(keeper.view.get().saved).toBe('saved')
    expect(table.kept?.saved.revision).toBe(1)
  })

  test('of a single choice moves; one of several comes and goes', () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    keeper.choose(3, 'single')
    keeper.goTo(1)
    keeper.choose(2, 'multiple')
    keeper.choose(0, 'multiple')
    keeper.choose(2, 'multiple')
    expect(keeper.view.get().answers).toEqual([[3], [0], []])
  })

  test('waits for the others: one save in fifteen seconds, however fast the taps', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.take()
    for (let tap = 0; tap < 20; tap += 1) {
      table.pass(500)
      keeper.choose(tap % 4, 'single')
    }
    expect(table.asked).toHaveLength(1)
    expect(keeper.view.get().saved).toBe('here')
    table.pass(5_000)
    expect(table.asked).toHaveLength(2)
    expect(table.last).toMatchObject({ revision: 2, answers: [[3], [], []], at: startedAt + pace })
  })

  test('is not saved again when nothing changed', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.take()
    keeper.choose(0, 'single')
    keeper.flush()
    table.pass(5 * minutes)
    expect(table.asked).toHaveLength(1)
  })

  test('given while a save is under way goes with the one after: only one request at a time', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    keeper.goTo(2)
    keeper.choose(1, 'true-false')
    keeper.flush()
    keeper.submit()
    expect(table.asked).toHaveLength(1)
    await table.take()
    expect(table.last).toMatchObject({ what: 'submit', answers: [[0], [], [1]], revision: 1 })
  })

  test('is not taken once the time is over or the paper is being handed in', () => {
    const keeper = table.sit()
    keeper.submit()
    keeper.choose(0, 'single')
    expect(keeper.view.get().answers).toEqual([[], [], []])
  })
})

describe('the page', () => {
  test('hidden, it saves at once; seen again, it asks the cloud what another phone did', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.take()
    keeper.choose(1, 'single')
    keeper.flush()
    expect(table.last).toMatchObject({ what: 'save', revision: 2, at: startedAt })
    await table.take()
    keeper.comeBack()
    expect(table.last.what).toBe('resume')
  })

  test('closed, it saves once more and then rests, also when that fails', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    const first = table.last
    keeper.choose(1, 'single')
    keeper.leave()
    await first.answer({ revision: 1, savedAt: table.now })
    expect(table.last).toMatchObject({ answers: [[1], [], []], revision: 2 })
    await table.last.fail(new Offline())
    table.pass(20 * minutes)
    expect(table.asked).toHaveLength(2)
    expect(table.waiting).toBe(0)
  })

  test('opened again from the phone, it goes on with answers, place and marks', () => {
    const keeper = table.sit()
    keeper.choose(3, 'single')
    keeper.goTo(1)
    keeper.flag()
    const again = new Keeper(deadline, table.kept as Progress, table.ports, false)
    expect(again.view.get()).toMatchObject({ answers: [[3], [], []], current: 1, flags: [1] })
  })

  test('opened from the cloud, it begins at the first open question', () => {
    const keeper = table.sit(begin(paper({ revision: 4, answers: [[1], [], [0]] })))
    expect(keeper.view.get()).toMatchObject({ current: 1, saved: 'saved' })
  })

  test('is told of changes only', () => {
    const keeper = table.sit()
    const told = jest.fn()
    const deaf = keeper.view.subscribe(told)
    keeper.goTo(0)
    expect(told).not.toHaveBeenCalled()
    keeper.goTo(1)
    expect(told).toHaveBeenCalledTimes(1)
    deaf()
    keeper.goTo(2)
    expect(told).toHaveBeenCalledTimes(1)
  })
})

describe('without a network', () => {
  test('saving is tried again after growing waits, and the answers stay on the phone', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    const waits: number[] = []
    for (let failure = 1; failure <= 6; failure += 1) {
      const failedAt = table.now
      await table.last.fail(new Offline())
      expect(keeper.view.get().saved).toBe('offline')
      while (table.asked.length === failure) table.pass(1)
      waits.push(table.now - failedAt)
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 20_000, 20_000])
    expect(table.kept?.answers).toEqual([[0], [], []])
  })

  test('a fault of ours says so, and is tried again too', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.last.fail(new Fault('abc'))
    expect(keeper.view.get().saved).toBe('trouble')
    table.pass(30_000)
    await table.take()
    expect(keeper.view.get().saved).toBe('saved')
  })

  test('the return of the network saves at once', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.last.fail(new Offline())
    keeper.retry()
    expect(table.last).toMatchObject({ what: 'save', at: startedAt })
    expect(table.asked).toHaveLength(2)
  })

  test('a save whose answer was lost is known again, and not taken for another phone', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.last.fail(new Offline())
    keeper.choose(1, 'single')
    table.pass(pace)
    expect(table.last).toMatchObject({ what: 'save', revision: 1, answers: [[1], [], []] })
    await table.last.fail(newer())
    await table.last.answer({ open: paper({ revision: 1, answers: [[0], [], []] }) })
    expect(keeper.view.get()).toMatchObject({ merged: false, answers: [[1], [], []] })
    expect(table.last).toMatchObject({ what: 'save', revision: 2, answers: [[1], [], []] })
  })

  test('the lost save is known also after the app was closed in between', async () => {
    table.sit().choose(0, 'single')
    await table.last.fail(new Offline())
    const again = table.sit(table.kept as Progress, false)
    await table.last.fail(newer())
    await table.last.answer({ open: paper({ revision: 1, answers: [[0], [], []] }) })
    expect(again.view.get()).toMatchObject({ merged: false, saved: 'saved' })
  })
})

describe('another phone', () => {
  test('that saved later: its answers come in, mine stay, and both are saved under the higher revision', async () => {
    const keeper = table.sit(begin(paper({ revision: 3, answers: [[0], [], []] })))
    keeper.goTo(1)
    keeper.choose(2, 'multiple')
    expect(table.last.revision).toBe(4)
    await table.last.fail(newer())
    expect(table.last.what).toBe('resume')
    await table.last.answer({ open: paper({ revision: 6, answers: [[3], [1], [0]] }) })
    expect(keeper.view.get()).toMatchObject({ merged: true, answers: [[3], [2], [0]] })
    expect(table.last).toMatchObject({ what: 'save', revision: 7, answers: [[3], [2], [0]] })
    await table.take()
    expect(keeper.view.get().saved).toBe('saved')
  })

  test('is asked about when an old paper is opened from the phone, and said once', async () => {
    const keeper = table.sit(begin(paper()), false)
    expect(table.last.what).toBe('resume')
    await table.last.answer({ open: paper({ revision: 2, answers: [[1], [], []] }) })
    expect(keeper.view.get()).toMatchObject({ merged: true, answers: [[1], [], []], saved: 'saved' })
    keeper.goTo(1)
    expect(keeper.view.get().merged).toBe(false)
    table.pass(5 * minutes)
    expect(table.asked).toHaveLength(1)
  })

  test('never loses an answer to a lost save of mine: what it put in between comes in', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.last.fail(new Offline())
    table.pass(pace)
    await table.last.fail(newer())
    await table.last.answer({ open: paper({ revision: 1, answers: [[], [], [1]] }) })
    expect(keeper.view.get()).toMatchObject({ merged: true, answers: [[0], [], [1]] })
  })

  test('that handed the paper in first: the page goes to that result', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.last.fail(new Refusal('attempt_closed', null))
    await table.last.answer({ closed: outcome({ already: true }) })
    expect(table.closed?.how).toBe('elsewhere')
    expect(keeper.view.get().ended?.how).toBe('elsewhere')
    table.pass(20 * minutes)
    expect(table.names).toEqual(['save', 'resume'])
  })

  test('that saves again and again is not raced without end', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.fail(newer())
    await table.last.answer({ open: paper({ revision: 1, answers: [[1], [], []] }) })
    await table.last.fail(newer())
    expect(table.names).toEqual(['submit', 'resume', 'submit'])
    table.pass(waitAfter(2, 0.5))
    expect(table.last.what).toBe('resume')
  })
})

describe('handing in', () => {
  test('sends what is on the phone under the revision known, once, however often it is asked', async () => {
    const keeper = table.sit(begin(paper({ revision: 5 })))
    keeper.submit()
    keeper.submit()
    expect(table.names).toEqual(['submit'])
    expect(table.last).toMatchObject({ answers: [[], [], []], revision: 5 })
    await table.last.answer(outcome())
    expect(table.closed).toEqual({ result: outcome(), how: 'here' })
    keeper.submit()
    expect(table.names).toEqual(['submit'])
  })

  test('meets a newer save: brings it in and hands in again', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.fail(newer())
    await table.last.answer({ open: paper({ revision: 2, answers: [[], [1], []] }) })
    expect(table.last).toMatchObject({ what: 'submit', revision: 2, answers: [[], [1], []] })
    await table.last.answer(outcome())
    expect(keeper.view.get().ended?.how).toBe('here')
  })

  test('is tried again while the cloud is busy, at once when the member asks', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.fail(new Refusal('busy', null))
    expect(keeper.view.get()).toMatchObject({ ending: 'member', trouble: { code: 'busy' } })
    table.pass(waitAfter(1, 0.5))
    expect(table.names).toEqual(['submit', 'submit'])
    await table.last.fail(new Fault('x'))
    keeper.submit()
    expect(table.names).toHaveLength(3)
  })

  test('whose answer was lost is mine, although the cloud says that it was over already', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.fail(new Offline())
    keeper.submit()
    await table.last.answer(outcome({ already: true }))
    expect(keeper.view.get().ended?.how).toBe('here')
  })

  test('that was clearly refused leaves no doubt: a paper closed meanwhile was closed elsewhere', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.fail(newer())
    await table.last.answer({ closed: outcome({ already: true }) })
    expect(keeper.view.get().ended?.how).toBe('elsewhere')
  })

  test('goes on when the app is opened again', () => {
    table.sit().submit()
    const again = table.sit(table.kept as Progress, false)
    expect(again.view.get().ending).toBe('member')
    expect(table.names).toEqual(['submit', 'submit'])
  })

  test('of an attempt that the cloud does not know ends with its sentence', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.fail(new Refusal('attempt_not_found', null))
    expect(keeper.view.get().gone?.code).toBe('attempt_not_found')
    table.pass(20 * minutes)
    expect(table.names).toEqual(['submit'])
  })
})

describe('at zero', () => {
  test('the paper is handed in by itself', async () => {
    const keeper = table.sit()
    table.pass(15 * minutes - 1)
    expect(table.asked).toHaveLength(0)
    table.pass(1)
    expect(table.last).toMatchObject({ what: 'submit', at: deadline })
    await table.last.answer(outcome())
    expect(keeper.view.get().ended?.how).toBe('here-at-zero')
  })

  test('without a network it is tried through the grace and afterwards, and what happened is said', async () => {
    const keeper = table.sit()
    table.pass(15 * minutes)
    while (table.now < deadline + 2 * minutes) {
      await table.last.fail(new Offline())
      table.pass(20_000)
    }
    expect(table.names.length).toBeGreaterThan(5)
    await table.last.answer(outcome({ already: true, state: 'expired' }))
    expect(keeper.view.get().ended?.how).toBe('expired')
  })

  test('a phone whose clock may be wrong asks the cloud before it hands anything in', async () => {
    table.now = deadline + 60 * minutes
    const keeper = table.sit(begin(paper()), false)
    expect(table.names).toEqual(['resume'])
    await table.last.fail(new Offline())
    table.pass(minutes)
    expect(new Set(table.names)).toEqual(new Set(['resume']))
    // The answer sets the clock right: there is time left.
    table.now = deadline - 5 * minutes
    await table.last.answer({ open: paper() })
    expect(keeper.view.get().ending).toBeNull()
    table.pass(5 * minutes)
    expect(table.last.what).toBe('submit')
  })

  test('a paper that the clock has closed leads to its result', async () => {
    const keeper = table.sit(begin(paper()), false)
    await table.last.answer({ closed: outcome({ already: true, state: 'expired' }) })
    expect(keeper.view.get().ended?.how).toBe('expired')
  })
})

test('waits grow, end at half a minute, and differ from phone to phone', () => {
  expect([1, 2, 3, 4, 5, 9].map((failures) => waitAfter(failures, 0.5))).toEqual([
    2_000, 4_000, 8_000, 16_000, 20_000, 20_000,
  ])
  expect(waitAfter(9, 0.999)).toBeLessThanOrEqual(30_000)
  expect(waitAfter(1, 0)).toBe(1_000)
})
