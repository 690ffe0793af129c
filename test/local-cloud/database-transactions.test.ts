import fc from 'fast-check'
import { makeDatabase } from '../support/database'

const people = ['a', 'b', 'c', 'd']
const UNIQUE = [{ name: 'phone', keys: [['phone', 1]], unique: true }] as const
let clock = 0

function makeBank() {
  clock = 1_700_000_000_000
  const bank = makeDatabase(
    { accounts: { indexes: [] }, members: { indexes: UNIQUE } },
    ':memory:',
    () => clock,
  )
  bank.add(
    'accounts',
    people.map((_id) => ({ _id, money: 100 })),
  )
  const money = (_id: string, transactionId?: string) =>
    bank.find('accounts', { _id }, transactionId === undefined ? {} : { transactionId }).list[0]?.money
  const total = () => people.reduce((sum, _id) => sum + Number(money(_id)), 0)
  return { ...bank, money, total }
}

test('a transaction sees its own writes, others see them at the commit and never after an abort', () => {
  const bank = makeBank()
  const kept = bank.begin()
  bank.update('accounts', { _id: 'a' }, { $inc: { money: -30 } }, { transactionId: kept })
  expect([bank.money('a', kept), bank.money('a')]).toEqual([70, 100])
  expect(bank.commit(kept).code).toBeNull()
  expect(bank.money('a')).toBe(70)
  const dropped = bank.begin()
  bank.remove('accounts', { _id: 'a' }, dropped)
  bank.add('accounts', [{ _id: 'new', money: 1 }], dropped)
  expect(bank.find('accounts', {}, { transactionId: dropped }).list.map(({ _id }) => _id)).toEqual([
    'b',
    'c',
    'd',
    'new',
  ])
  expect(bank.abort(dropped).code).toBeNull()
  expect(bank.find('accounts', {}).list).toHaveLength(4)
})

test('a transaction reads the database as it was when it began', () => {
  const bank = makeBank()
  const reader = bank.begin()
  bank.update('accounts', { _id: 'a' }, { $set: { money: 1 } })
  bank.update('accounts', { _id: 'a' }, { $set: { money: 2 } })
  bank.remove('accounts', { _id: 'b' })
  bank.add('accounts', [{ _id: 'e', money: 5 }])
  expect(bank.find('accounts', {}, { order: { _id: 1 }, transactionId: reader }).list).toEqual(
    people.map((_id) => ({ _id, money: 100 })),
  )
  expect(
    bank
      .find(
        'accounts',
        { money: { $gte: 100 } },
        { order: { _id: -1 }, limit: 2, offset: 1, transactionId: reader },
      )
      .list.map(({ _id }) => _id),
  ).toEqual(['c', 'b'])
  expect(bank.money('a')).toBe(2)
})

test('a transaction that begins later sees what was committed in between', () => {
  const bank = makeBank()
  const early = bank.begin()
  bank.update('accounts', { _id: 'a' }, { $set: { money: 1 } })
  const late = bank.begin()
  expect([bank.money('a', early), bank.money('a', late)]).toEqual([100, 1])
})

test('the second writer of a document fails at once and is over; the first goes on', () => {
  const bank = makeBank()
  const [first, second] = [bank.begin(), bank.begin()]
  bank.update('accounts', { _id: 'a' }, { $inc: { money: 1 } }, { transactionId: first })
  const refused = bank.update('accounts', { _id: 'a' }, { $inc: { money: 5 } }, { transactionId: second })
  expect(refused).toMatchObject({
    code: 'DATABASE_TRANSACTION_CONFLICT',
    message: expect.stringContaining('TransactionConflict'),
  })
  expect(bank.find('accounts', {}, { transactionId: second }).code).toBe('DATABASE_TRANSACTION_FAIL')
  expect(bank.abort(second).code).toBeNull()
  expect(bank.commit(first).code).toBeNull()
  expect(bank.money('a')).toBe(101)
})

test('a write to a document that changed since the transaction began is a conflict', () => {
  const bank = makeBank()
  const late = bank.begin()
  bank.update('accounts', { _id: 'a' }, { $inc: { money: 1 } })
  expect(bank.update('accounts', { _id: 'a' }, { $inc: { money: 1 } }, { transactionId: late }).code).toBe(
    'DATABASE_TRANSACTION_CONFLICT',
  )
})

test('a plain write to a held document is refused with the conflict code until the transaction is over', () => {
  const bank = makeBank()
  const holder = bank.begin()
  bank.update('accounts', { _id: 'a' }, { $inc: { money: 1 } }, { transactionId: holder })
  expect(bank.update('accounts', { _id: 'a' }, { $set: { money: 0 } }).code).toBe(
    'DATABASE_TRANSACTION_CONFLICT',
  )
  expect(bank.update('accounts', {}, { $set: { money: 0 } }).code).toBe('DATABASE_TRANSACTION_CONFLICT')
  expect(bank.total()).toBe(400)
  bank.commit(holder)
  expect(bank.update('accounts', { _id: 'a' }, { $set: { money: 0 } }).data).toMatchObject({ updated: 1 })
})

test('a transaction ends thirty seconds after it began, and its locks with it', () => {
  const bank = makeBank()
  const slow = bank.begin()
  bank.update('accounts', { _id: 'a' }, { $inc: { money: 1 } }, { transactionId: slow })
  clock += 30_001
  expect(bank.update('accounts', { _id: 'a' }, { $inc: { money: 7 } }).code).toBeNull()
  expect(bank.commit(slow).code).toBe('DATABASE_TRANSACTION_FAIL')
  expect(bank.money('a')).toBe(107)
})

test('an unknown transaction is refused on every action', () => {
  const bank = makeBank()
  for (const reply of [
    bank.commit('x'),
    bank.abort('x'),
    bank.find('accounts', {}, { transactionId: 'x' }),
    bank.add('accounts', [{}], 'x'),
  ])
    expect(reply.code).toBe('DATABASE_TRANSACTION_FAIL')
})

test('a unique key is kept in transactions: against the table, their own writes and each other', () => {
  const bank = makeBank()
  bank.add('members', [{ _id: 'm1', phone: '1' }])
  const one = bank.begin()
  expect(bank.add('members', [{ _id: 'm1' }], one).message).toContain('index: _id_')
  expect(bank.add('members', [{ _id: 'm2', phone: '1' }], one).message).toContain('E11000')
  expect(
    bank.add(
      'members',
      [
        { _id: 'm2', phone: '2' },
        { _id: 'm3', phone: '2' },
      ],
      one,
    ).message,
  ).toContain('E11000')
  expect(bank.find('members', {}, { transactionId: one }).list).toHaveLength(1)
  bank.update('members', { _id: 'm1' }, { $set: { phone: '9' } }, { transactionId: one })
  expect(bank.add('members', [{ _id: 'm2', phone: '1' }], one).code).toBeNull()
  const two = bank.begin()
  expect(bank.add('members', [{ _id: 'm4', phone: '9' }], two).code).toBeNull()
  expect(bank.commit(one).code).toBeNull()
  expect(bank.commit(two).code).toBe('DATABASE_TRANSACTION_CONFLICT')
  expect(bank.find('members', {}, { order: { _id: 1 } }).list).toEqual([
    { _id: 'm1', phone: '9' },
    { _id: 'm2', phone: '1' },
  ])
})

test('whatever transactions, plain transfers and aborts mix, the total of the bank stays', () => {
  const step = fc.record({
    slot: fc.nat(2),
    from: fc.constantFrom(...people),
    to: fc.constantFrom(...people),
    money: fc.integer({ min: 1, max: 50 }),
    act: fc.constantFrom('move', 'move', 'move', 'commit', 'abort', 'wait'),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const bank = makeBank()
      const slots: (string | undefined)[] = []
      for (const { slot, from, to, money, act } of steps) {
        const id = (slots[slot] ??= bank.begin())
        if (act === 'wait') clock += 20_000
        else if (act === 'commit') bank.commit(id)
        else if (act === 'abort') bank.abort(id)
        else {
          const left = bank.update(
            'accounts',
            { _id: from },
            { $inc: { money: -money } },
            { transactionId: id },
          )
          const right = left.code
            ? left
            : bank.update('accounts', { _id: to }, { $inc: { money } }, { transactionId: id })
          if (right.code) bank.abort(id)
          else continue
        }
        if (act !== 'wait') slots[slot] = undefined
        expect(bank.total()).toBe(400)
      }
      bank.close()
    }),
    { numRuns: 200 },
  )
})
