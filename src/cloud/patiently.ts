import { serverNow } from './clock'
import { Refusal } from './errors'

/** For what is brought part by part: told that it was too fast, it waits for the hour it was told and goes on. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (thrown) {
      if (!(thrown instanceof Refusal) || thrown.code !== 'too_fast' || thrown.at === null) throw thrown
      const wait = thrown.at - serverNow()
      await new Promise((resolve) => setTimeout(resolve, Math.max(100, wait)))
    }
  }
}
