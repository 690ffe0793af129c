/**
 * The column of a sheet in which blanks may mean "as above". They do while no two filled rows in a row have said the same:
 * who writes the street again on every row has forgotten it where it is blank. What was carried is always said.
 */
export interface Carry {
  fill(value: string): string
  /** An empty line, or another street: what stood above holds no more. */
  cut(): void
  /** Rows that took what stood above. */
  carried(): number
}

export function carryDown(): Carry {
  let above = ''
  let repeats = false
  let carried = 0
  return {
    fill(value) {
      if (value !== '') {
        repeats ||= value === above
        above = value
        return value
      }
      if (above === '' || repeats) return ''
      carried += 1
      return above
    },
    cut: () => void (above = ''),
    carried: () => carried,
  }
}
