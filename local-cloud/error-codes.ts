/**
 * Every code that the local cloud answers, with what the SDK makes of it and where that is known from. `code` says
 * whether it stands in wx-server-sdk 4.0.2 with this errCode (`sdk`; any code that does not becomes -501001), or is ours
 * or from memory (`open`). `words` says the same of its text: `seen` from a real server, `sdk` in its source, `open` not
 * known, so that production may word it otherwise. DIFFERENCES.md prints this table; a test compares the two.
 */
export const ERRORS = {
  DATABASE_REQUEST_FAILED: entry(
    -502001,
    'database request failed',
    'sdk',
    'sdk',
    'a value, an update or a document that cannot be; also a duplicate key, "E11000 duplicate key error …" (MongoDB\'s words, open)',
  ),
  DATABASE_INVALID_OPERRATOR: entry(
    -502002,
    'database invalid command',
    'sdk',
    'sdk',
    'an operator that there is not',
  ),
  DATABASE_COLLECTION_EXCEED_LIMIT: entry(
    -502004,
    'database exceed collection limit',
    'sdk',
    'sdk',
    'more than 100 collections',
  ),
  DATABASE_COLLECTION_NOT_EXIST: entry(
    -502005,
    'Db or Table not exist',
    'sdk',
    'open',
    'a collection that was never made',
  ),
  DATABASE_COLLECTION_ALREADY_EXIST: entry(
    -501001,
    'Table exist',
    'open',
    'open',
    '`createCollection` of one that is there',
  ),
  DATABASE_TRANSACTION_CONFLICT: entry(
    -501001,
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict',
    'sdk',
    'open',
    'the document is held, or changed since the transaction began',
  ),
  DATABASE_TRANSACTION_FAIL: entry(
    -501001,
    '[InvalidParameter.TransactionNotExist] Transaction has ended or does not exist',
    'open',
    'open',
    'a transaction that is over, or older than 30 s',
  ),
  INVALID_PARAM: entry(-501007, 'Invalid request param', 'sdk', 'sdk', 'a request that is not well-formed'),
  STORAGE_FILE_NONEXIST: entry(
    -503003,
    '',
    'sdk',
    'open',
    "a stored file that is not there; stands beside each file, not as the call's error",
  ),
  FUNCTIONS_REQUEST_FAIL: entry(-504001, '', 'sdk', 'open', '`callFunction` of a function that is not there'),
  FUNCTIONS_EXECUTE_FAIL: entry(
    -504002,
    '',
    'sdk',
    'open',
    '`callFunction` of a function that failed or timed out',
  ),
  SYS_ERR: entry(
    -501001,
    'system error',
    'sdk',
    'open',
    'a fault of the local cloud itself, or one that a test asked for',
  ),
  LOCAL_CLOUD_NOT_IMPLEMENTED: entry(
    -501001,
    '本地云还没有实现 / not implemented in the local cloud',
    'open',
    'open',
    'ours alone: something of the database that production has',
  ),
  NOT_IMPLEMENTED: entry(
    -501001,
    'The local cloud does not implement',
    'open',
    'open',
    'ours alone: any other action of the SDK',
  ),
} as const

type Source = 'seen' | 'sdk' | 'open'

interface Entry {
  errCode: number
  text: string
  /** Where the code and its errCode are known from. */
  code: Source
  /** Where its words are known from. */
  words: Source
  /** When it is answered here. */
  when: string
}

function entry(errCode: number, text: string, code: Source, words: Source, when: string): Entry {
  return { errCode, text, code, words, when }
}

/**
 * What WeChat answers to a subscription message, to a code for a phone number, and when it is asked for a picture of a
 * mini-program's code. `seen` in servers' logs and on the developers' forum.
 */
export const WECHAT_ERRORS = {
  refused: { errcode: 43101, errmsg: 'user refuse to accept the msg', source: 'seen' },
  template: { errcode: 40037, errmsg: 'invalid template_id', source: 'seen' },
  openid: { errcode: 40003, errmsg: 'invalid openid', source: 'seen' },
  page: { errcode: 41030, errmsg: 'invalid page', source: 'seen' },
  busy: { errcode: 45009, errmsg: 'reach max api daily quota limit', source: 'seen' },
  argument: { errcode: 47003, errmsg: 'argument invalid!', source: 'seen' },
  code: { errcode: 40029, errmsg: 'invalid code', source: 'open' },
  scene: {
    errcode: 40169,
    errmsg: 'invalid length for scene, or the data is not json string',
    source: 'open',
  },
  arguments: { errcode: 40097, errmsg: 'invalid args', source: 'open' },
} as const satisfies Record<string, { errcode: number; errmsg: string; source: Source }>

export type ErrorCode = keyof typeof ERRORS
