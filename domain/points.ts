/** Points have at most two decimals: every sum and share goes through here, so that equal scores are equal numbers. */
export const points = (value: number): number => Math.round(value * 100) / 100

/** Part by whole in two decimals, rounded half up; exact for whole numbers and for points, up to sums of a whole district. */
export function hundredths(part: number, whole: number): number {
  if (whole === 0) return 0
  const scale = Number.isInteger(part) && Number.isInteger(whole) ? 1 : 100
  const [own, all] = [Math.round(part * scale), Math.round(whole * scale)]
  return Math.floor((own * 200 + all) / (2 * all)) / 100
}
