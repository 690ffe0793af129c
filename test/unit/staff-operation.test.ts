import * as v from 'valibot'
import { staffOperation } from '../../cloudfunctions/kernel/staff-operation'

/** Each of these is judged by the compiler: were it to compile, the expectation of an error would itself be an error. */
interface Desk {
  look(input: Record<string, never>): { seen: boolean }
  write(input: Record<string, never>): { written: boolean }
}

const input = v.strictObject({})

test('an operation of staff that does not say what it needs does not compile', () => {
  const run = () => ({ seen: true })
  // @ts-expect-error it says nothing of what it needs
  staffOperation<Desk['look']>()({ input, run })
  // @ts-expect-error there is no such action
  staffOperation<Desk['look']>()({ needs: 'see everything', input, run })
  expect(staffOperation<Desk['look']>()({ needs: 'see staff', input, run }).needs).toBe('see staff')
})

test('a privileged write cannot be written as a reading, nor without saying over what it is', () => {
  const written = {
    about: 'a',
    before: null,
    after: null,
    write: async () => true as const,
    answer: { written: true },
  }
  const over = () => ['district' as const]
  // @ts-expect-error what writes has to say what it means to write
  staffOperation<Desk['write']>()({ needs: 'manage staff', input, over, run: () => ({ written: true }) })
  // @ts-expect-error nothing says over which units it is
  staffOperation<Desk['write']>()({ needs: 'manage staff', input, intend: () => written })
  const whole = staffOperation<Desk['write']>()({ needs: 'manage staff', input, over, intend: () => written })
  expect(whole.needs).toBe('manage staff')
})
