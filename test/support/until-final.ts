import type { District } from './district'

/** Moves behind the close (ms) and lets the clock run until the boards are frozen, and every instance knows it. */
export async function untilFinal(district: District, closes: number): Promise<void> {
  district.cloud.clock.moveTo(closes + 5 * 60_000)
  for (let turn = 0; turn < 4; turn += 1) {
    await district.tick()
    district.cloud.clock.advance(65_000)
  }
}
