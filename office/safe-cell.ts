/** What a spreadsheet takes for the beginning of a formula, or swallows before one. */
const dangerous = /^[=+\-@\t\r]/

/**
 * A text as it may stand in a cell that others open: one that would begin a formula gets an apostrophe before it, so that it is
 * shown and not worked out, also after the sheet was saved as CSV. A text that is safe stays as it is.
 */
export const safeCell = (text: string): string => (dangerous.test(text) ? `'${text}` : text)
