/** What the one button at the foot does and says; `note` is said above it. `wait` does nothing until its hour, if known. */
export type Next = { note?: string } & (
  | { to: 'paper' | 'result'; attemptId: string; text: string }
  | { to: 'start'; text: string; gate?: number }
  | { to: 'board' | 'profile'; text: string }
  | { to: 'wait'; text: string; until: number | null }
)
