import { Fault, Offline, Refusal } from '../../src/cloud/errors'
import { Keeper } from '../../src/packages/contest/paper/keeper'
import { begin, type Progress } from '../../src/packages/contest/paper/progress'
import { pace, waitAfter } from '../../src/packages/contest/paper/waits'
import { minutes, newer, paper, startedAt, Table } from '../support/paper-table'

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
    keeper.hide()
    table.pass(5 * minutes)
    expect(table.asked).toHaveLength(1)
  })

  test('given while a save is under way goes with the one after: only one request at a time', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    keeper.goTo(2)
    keeper.choose(1, 'true-false')
    keeper.hide()
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

test('told that it was too fast, the phone saves at the hour it was told, and the answer is there all the while', async () => {
  const keeper = table.sit()
  keeper.choose(2, 'single')
  await table.last.fail(new Refusal('too_fast', startedAt + 40_000))
  expect(keeper.view.get()).toMatchObject({ answers: [[2], [], []], saved: 'trouble' })
  table.pass(39_999)
  expect(table.asked).toHaveLength(1)
  table.pass(1)
  expect(table.last).toMatchObject({ what: 'save', answers: [[2], [], []], at: startedAt + 40_000 })
})

describe('the page', () => {
  test('hidden, it saves at once; seen again, it asks the cloud what another phone did', async () => {
    const keeper = table.sit()
    keeper.choose(0, 'single')
    await table.take()
    keeper.choose(1, 'single')
    keeper.hide()
    expect(table.last).toMatchObject({ what: 'save', revision: 2, at: startedAt })
    await table.take()
    keeper.comeBack()
    expect(table.last.what).toBe('resume')
  })

  test('hidden and seen again, it tells with the paper how often and how long, also after the app was killed', async () => {
    const first = table.sit()
    table.pass(minutes)
    first.hide()
    table.pass(20_000)
    first.comeBack()
    expect(table.kept).toMatchObject({ away: { times: 1, ms: 20_000 }, hiddenAt: null })
    first.hide()
    first.leave()
    table.pass(40_000)
    const second = table.sit(table.kept!)
    table.pass(minutes)
    second.submit()
    expect(table.away).toEqual({ times: 2, ms: 60_000 })
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
    const again = new Keeper(table.kept as Progress, table.ports, false)
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

test('waits grow, end at half a minute, and differ from phone to phone', () => {
  expect([1, 2, 3, 4, 5, 9].map((failures) => waitAfter(failures, 0.5))).toEqual([
    2_000, 4_000, 8_000, 16_000, 20_000, 20_000,
  ])
  expect(waitAfter(9, 0.999)).toBeLessThanOrEqual(30_000)
  expect(waitAfter(1, 0)).toBe(1_000)
})
