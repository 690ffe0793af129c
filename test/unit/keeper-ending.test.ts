import { Fault, Offline, Refusal } from '../../src/cloud/errors'
import { begin, type Progress } from '../../src/packages/contest/paper/progress'
import { pace, waitAfter } from '../../src/packages/contest/paper/waits'
import { deadline, minutes, newer, outcome, paper, Table } from '../support/paper-table'

let table: Table
beforeEach(() => {
  table = new Table()
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

  test('after another phone has done so says that it was over already', async () => {
    const keeper = table.sit()
    keeper.submit()
    await table.last.answer(outcome({ already: true }))
    expect(keeper.view.get().ended?.how).toBe('elsewhere')
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

describe('more time, given while the paper is open', () => {
  const later = deadline + 20 * minutes

  test.each(['save', 'resume'] as const)(
    'heard with a %s, moves the end, also on the phone',
    async (what) => {
      const keeper = table.sit()
      table.pass(10 * minutes)
      if (what === 'save') {
        keeper.choose(0, 'single')
        await table.last.answer({ revision: 1, savedAt: table.now, deadline: later })
      } else {
        keeper.comeBack()
        await table.last.answer({ open: paper({ deadline: later }) })
      }
      expect(table.last.what).toBe(what)
      expect([keeper.view.get().deadline, table.kept?.deadline]).toEqual([later, later])
      table.pass(24 * minutes)
      keeper.choose(1, 'single')
      expect(keeper.view.get()).toMatchObject({ ending: null, answers: [[1], [], []] })
      await table.take()
      table.pass(minutes)
      expect(table.last).toMatchObject({ what: 'submit', at: later })
    },
  )

  test('an earlier hour than the one that is known moves nothing', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.last.answer({ revision: 1, savedAt: table.now, deadline: deadline - minutes })
    expect(keeper.view.get().deadline).toBe(deadline)
  })
})
