/**
 * Every error code that the local cloud's database answers. The codes and their errCode stand in wx-server-sdk
 * 4.0.2 unless `source` says open. `source` tells where the text comes from: `tried` was seen, `read` stands in the
 * SDK, `open` is ours or from memory, and production may word it otherwise.
 */
export const ERRORS = {
  DATABASE_REQUEST_FAILED: { errCode: -502001, text: 'database request failed', source: 'read' },
  DATABASE_INVALID_OPERRATOR: { errCode: -502002, text: 'database invalid command', source: 'read' },
  DATABASE_PERMISSION_DENIED: { errCode: -502003, text: 'database permission denied', source: 'read' },
  DATABASE_COLLECTION_EXCEED_LIMIT: {
    errCode: -502004,
    text: 'database exceed collection limit',
    source: 'read',
  },
  DATABASE_COLLECTION_NOT_EXIST: { errCode: -502005, text: 'Db or Table not exist', source: 'open' },
  /** Not in the SDK: arrives as -501001, and the code's name itself is open. */
  DATABASE_COLLECTION_ALREADY_EXIST: { errCode: -501001, text: 'Table exist', source: 'open' },
  DATABASE_TRANSACTION_CONFLICT: {
    errCode: -501001,
    text: '[ResourceUnavailable.TransactionConflict] Transaction is conflict',
    source: 'open',
  },
  /** Not in the SDK: arrives as -501001, and the code's name itself is open. */
  DATABASE_TRANSACTION_FAIL: {
    errCode: -501001,
    text: '[InvalidParameter.TransactionNotExist] Transaction has ended or does not exist',
    source: 'open',
  },
  INVALID_PARAM: { errCode: -501007, text: 'Invalid request param', source: 'read' },
  /** Ours alone: what production can do and the local cloud cannot. The SDK shows it as -501001. */
  LOCAL_CLOUD_NOT_IMPLEMENTED: {
    errCode: -501001,
    text: '本地云还没有实现 / not implemented in the local cloud',
    source: 'open',
  },
  SYS_ERR: { errCode: -501001, text: 'system error', source: 'open' },
} as const satisfies Record<string, { errCode: number; text: string; source: 'tried' | 'read' | 'open' }>

export type ErrorCode = keyof typeof ERRORS

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
