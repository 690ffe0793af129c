/**
 * Whether an insert was refused because an id or a unique field is taken. The text is what a MongoDB says; which code
 * and text production sends is not documented, so this is the one place that knows.
 */
export const isDuplicateKey = (error: unknown): boolean =>
  /E11000|duplicate key/i.test(String((error as { errMsg?: unknown } | null)?.errMsg ?? error))
