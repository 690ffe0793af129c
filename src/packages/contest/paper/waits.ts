/** Answers go to the cloud at most once in this time (ms), however fast a member taps. */
export const pace = 15_000

const first = 2_000
const longest = 20_000

/** How long (ms) to wait after so many failures in a row: longer each time, and never the same for two phones. */
export const waitAfter = (failures: number, random: number): number =>
  Math.round(Math.min(longest, first * 2 ** (failures - 1)) * (0.5 + random))

/**
 * When the cloud may be asked again, in the server's ms as the phone knows them. Each answer can set that clock right,
 * so nothing from before an answer is compared with what comes after it.
 */
export class Waits {
  private failures = 0
  private clashes = 0
  private notBefore = -Infinity
  private lastSave = -Infinity
  /** The next save doesn't wait for the pace. */
  rush = false

  dueAt(isSave: boolean): number {
    return isSave && !this.rush ? Math.max(this.notBefore, this.lastSave + pace) : this.notBefore
  }

  saveHeard(now: number): void {
    this.failures = 0
    this.clashes = 0
    this.lastSave = now
  }

  failed(now: number, random: number): void {
    this.failures += 1
    this.lastSave = -Infinity
    this.notBefore = now + waitAfter(this.failures, random)
  }

  /** A no that is answered by asking something else, at once; again and again in a row, it waits like a failure. */
  clashed(now: number, random: number): void {
    this.clashes += 1
    this.lastSave = -Infinity
    this.notBefore = this.clashes > 1 ? now + waitAfter(this.clashes, random) : now
  }

  /** Before that hour (ms) the cloud has said that it will say no again. */
  until(at: number): void {
    this.notBefore = Math.max(this.notBefore, at)
  }

  /** Whatever was waiting may go. */
  over(): void {
    this.notBefore = -Infinity
  }
}
