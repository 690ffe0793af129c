/** An id of our own, so that what is sent twice is there once. */
export const newId = (kind: 'a' | 's' | 'p'): string => `${kind}-${crypto.randomUUID()}`
