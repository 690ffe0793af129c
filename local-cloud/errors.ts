import { type ErrorCode, ERRORS } from './error-codes'

/** An expected refusal: its code and message are what the SDK is answered. */
export class CloudError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Refuses with a code of the table; `detail` follows the code's own text. */
export function refuse(code: ErrorCode, detail: string): never {
  throw new CloudError(code, `${ERRORS[code].text}: ${detail}`)
}

/** Refuses what is well-formed but not supported here, by name, so that nobody takes silence for an answer. */
export function notImplemented(what: string): never {
  throw new CloudError('LOCAL_CLOUD_NOT_IMPLEMENTED', `本地云还没有实现 ${what} (not implemented: ${what})`)
}

/** MongoDB's own wording, by memory; through wx-server-sdk it arrives as errCode -502001 (tried). Production: open. */
export function duplicateKey(collection: string, index: string, key: string): never {
  throw new CloudError(
    'DATABASE_REQUEST_FAILED',
    `E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`,
  )
}
