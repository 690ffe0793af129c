/** The pool of a bank's version: the bank, and the digest of what is in it. */
export const poolOf = ({ bankId, digest }: { bankId: string; digest: string }): string =>
  `${bankId}@${digest}`

/** A part lies under this id, so that a version's parts follow each other. */
export const partId = (pool: string, part: number): string => `${pool}#${String(part).padStart(4, '0')}`
