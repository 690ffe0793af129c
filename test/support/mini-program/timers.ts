const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis
const realNow = Date.now

/** Timers of this harness, which no closing of an app ends. */
export const real = { setTimeout, clearTimeout, now: realNow }

/** Time as an app on the phone has it: the hour that the phone shows, and timers that end with the app. */
export function giveTime(hour: () => number): { end(): void } {
  const running = new Set<ReturnType<typeof setTimeout>>()
  const counted =
    (start: (work: () => void, ms?: number) => ReturnType<typeof setTimeout>) =>
    (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
      const timer = start(() => {
        work(...args)
      }, ms)
      running.add(timer)
      return timer
    }
  Object.assign(globalThis, { setTimeout: counted(setTimeout), setInterval: counted(setInterval) })
  Date.now = hour
  return {
    end: () => {
      running.forEach((timer) => {
        clearTimeout(timer)
        clearInterval(timer)
      })
      Object.assign(globalThis, { setTimeout, setInterval })
      Date.now = realNow
    },
  }
}
