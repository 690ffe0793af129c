import { real } from './timers'

const patienceMs = 8000
// A test that waits in vain says for what, and is not cut off before.
jest.setTimeout(3 * patienceMs)

/** Waits until `look` gives something true, and gives that; says what it waited for when it never comes. */
export async function until<T>(look: () => T, wanted: string | (() => string)): Promise<NonNullable<T>> {
  const end = real.now() + patienceMs
  for (;;) {
    const found = look()
    if (found) return found
    if (real.now() > end)
      throw new Error(`waited in vain for ${typeof wanted === 'string' ? wanted : wanted()}`)
    await new Promise((resolve) => real.setTimeout(resolve, 4))
  }
}

/** Lets what was just begun run its course: several turns of the event loop, as between two moves of a hand. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => real.setTimeout(resolve, 0))
}
