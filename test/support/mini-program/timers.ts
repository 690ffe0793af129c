const { setTimeout, setInterval, clearTimeout, clearInterval } = globalThis
const realNow = Date.now

/** Timers of this harness, which no closing of an app ends. */
export const real = { setTimeout, clearTimeout, now: realNow }

/** Time as an app on the phone has it: its timers end with it, and a test may put its clock forward. */
export function giveTime(): { advance(ms: number): void; end(): void } {
  const running = new Set<ReturnType<typeof setTimeout>>()
  let ahead = 0
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
  Date.now = () => realNow() + ahead
  return {
    advance: (ms) => {
      ahead += ms
    },
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
