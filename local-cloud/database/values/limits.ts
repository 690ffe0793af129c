/** Levels of nesting; MongoDB's own limit. */
export const MAX_DEPTH = 100
/** Characters of one stored document. MongoDB's limit is 16 MB of BSON; what CloudBase allows is open. */
export const MAX_DOCUMENT = 16 * 1024 * 1024
/** Names that reach an object's prototype in one library or another; refused wherever they stand in a path. */
export const FORBIDDEN_NAME = /(^|\.)(__proto__|constructor|prototype)(\.|$)/
export const LONE_SURROGATE = /\p{Surrogate}/u
export const INT64_MIN = -(2n ** 63n)
export const INT64_MAX = 2n ** 63n - 1n
export const MAX_DATE = 8.64e15
