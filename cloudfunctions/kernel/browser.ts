/** The browser behind a call by HTTP. */
export interface Browser {
  /** What its cookie holds. Its scripts can't read it. */
  secret: string | null
  userAgent: string
  /** Puts something into the cookie with the answer; null takes the cookie away. */
  keep(secret: string | null): void
}
