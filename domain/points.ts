/** Points have at most two decimals: every sum and share goes through here, so that equal scores are equal numbers. */
export const points = (value: number): number => Math.round(value * 100) / 100

/** A share of something in hundredths, rounded half up; exact for whole numbers up to millions. */
export const hundredths = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 200 + whole) / (2 * whole)) / 100
