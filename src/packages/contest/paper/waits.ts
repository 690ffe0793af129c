/** Answers go to the cloud at most once in this time (ms), however fast a member taps. */
export const pace = 15_000

const first = 2_000
const longest = 20_000

/** How long (ms) to wait after so many failures in a row: longer each time, and never the same for two phones. */
export const waitAfter = (failures: number, random: number): number =>
  Math.round(Math.min(longest, first * 2 ** (failures - 1)) * (0.5 + random))

/** When the cloud may be asked again. */
export class Waits {
  private failures = 0
  private notBefore = -Infinity
  private lastSave = -Infinity
  /** The next save doesn't wait for the pace. */
  rush = false

  saveDueAt(): number {
    return this.rush ? this.notBefore : Math.max(this.notBefore, this.lastSave + pace)
  }

  askDueAt(): number {
    return this.notBefore
  }

  saveSent(now: number): void {
    this.lastSave = now
    this.rush = false
  }

  saveHeard(): void {
    this.failures = 0
  }

  failed(now: number, random: number): void {
    this.failures += 1
    this.notBefore = now + waitAfter(this.failures, random)
  }

  /** A no that is answered by asking something else at once; again and again in a row, it waits like a failure. */
  clashed(now: number, random: number): void {
    this.failed(now, random)
    if (this.failures === 1) this.notBefore = now
  }

  over(): void {
    this.notBefore = -Infinity
  }
}
