import { randomUUID } from 'node:crypto'
import type { Database } from './database/index'
import type { ErrorCode } from './error-codes'
import type { Functions, RunningCall } from './functions/functions'
import { handleAndRecord, type Journal } from './journal'
import type { Storage } from './storage'
import type { Faults } from './types'
import type { PretendWechat } from './wechat/index'

/** What the SDK's requests are answered with. */
export interface AdminParts {
  database: Database
  functions: Functions
  storage: Storage
  journal: Journal
  wechat: PretendWechat
  faults: Faults
  now(): number
  /** `http://127.0.0.1:PORT` */
  url(): string
}

export type AdminReply = Reply & { requestId: string }

type Reply = { data?: unknown; transactionId?: string } | { code: ErrorCode; message: string }

/** One request of the SDK. `call` is the function call that sent it, null for the administrator and a resting instance. */
export interface AdminRequest {
  body: Record<string, unknown>
  call: RunningCall | null
  /** The address at which this SDK may upload. */
  uploadUrl(ticket: string): string
}

/** Answers any action of the SDK; what this cloud does not have is refused by name. */
export async function answerAdmin(parts: AdminParts, request: AdminRequest): Promise<AdminReply> {
  return { requestId: randomUUID(), ...(await reply(parts, request)) }
}

/** A refusal in the form of the SDK. */
export const notAnswered = (code: ErrorCode, message: string): AdminReply => ({
  requestId: randomUUID(),
  code,
  message,
})

async function reply(parts: AdminParts, { body, call, uploadUrl }: AdminRequest): Promise<Reply> {
  const action = String(body['action'])
  if (action.startsWith('database.')) return handleAndRecord(parts, action, body, call?.callId ?? null)
  switch (action) {
    case 'functions.invokeFunction':
      return invoke(parts.functions, body, call)
    case 'storage.getUploadMetadata': {
      const upload = parts.storage.prepareUpload(body['path'])
      if ('refused' in upload) return { code: 'INVALID_PARAM', message: upload.refused }
      const { ticket, fileId } = upload
      // The SDK sends this one back in a header, where a Chinese path would be an invalid character.
      const cosFileId = Buffer.from(fileId).toString('base64url')
      return { data: { url: uploadUrl(ticket), token: 'local', authorization: 'local', fileId, cosFileId } }
    }
    case 'storage.batchGetDownloadUrl':
      return eachFile(body['file_list'], 'download_list', (entry) => downloadUrl(parts, entry))
    case 'storage.batchDeleteFile':
      return eachFile(body['fileid_list'], 'delete_list', (fileId) => {
        const cloudPath = parts.storage.pathOf(fileId)
        const deleted = cloudPath !== null && parts.storage.remove(cloudPath)
        return { fileID: fileId, code: deleted ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
      })
    default:
      return notImplemented(action, body['apiName'])
  }
}

/** One function calls another: the identity is handed on, as in the cloud. */
async function invoke(
  functions: Functions,
  body: Record<string, unknown>,
  call: RunningCall | null,
): Promise<Reply> {
  const name = String(body['function_name'])
  let event: unknown
  try {
    event = JSON.parse(String(body['request_data'] || '{}'))
  } catch {
    return { code: 'INVALID_PARAM', message: 'request_data is not JSON.' }
  }
  const caller = call
    ? {
        trigger: 'function' as const,
        identity: call.caller.identity,
        source: [call.caller.source, 'scf'].filter(Boolean).join(','),
      }
    : { trigger: 'host' as const, identity: null, source: '' }
  const outcome = await functions.call(name, event, caller)
  if (outcome.ok) return { data: { response_data: JSON.stringify(outcome.result) } }
  const code = outcome.code === 'NOT_FOUND' ? 'FUNCTIONS_REQUEST_FAIL' : 'FUNCTIONS_EXECUTE_FAIL'
  return { code, message: `${name}: ${outcome.message}` }
}

function eachFile(list: unknown, name: string, answerOne: (entry: unknown) => object): Reply {
  if (!Array.isArray(list) || list.length === 0)
    return { code: 'INVALID_PARAM', message: 'The list of files must not be empty.' }
  if (list.length > 50) return { code: 'INVALID_PARAM', message: 'At most 50 files can be named at once.' }
  return { data: { [name]: list.map(answerOne) } }
}

function downloadUrl({ storage, url }: AdminParts, entry: unknown): object {
  const { fileid, max_age: maxAge = 7200 } = (entry ?? {}) as { fileid?: unknown; max_age?: unknown }
  const cloudPath = storage.pathOf(fileid)
  if (cloudPath === null || !storage.find(cloudPath))
    return { code: 'STORAGE_FILE_NONEXIST', fileID: fileid, tempFileURL: '', maxAge }
  // Not percent-encoded: the SDK's downloadFile encodes it, and so does a browser.
  return { code: 'SUCCESS', fileID: fileid, tempFileURL: `${url()}/_/files/${cloudPath}`, maxAge }
}

/** Names what is missing, so that nobody takes silence for success. */
export function notImplemented(action: string, apiName?: unknown): { code: ErrorCode; message: string } {
  const what = typeof apiName === 'string' && apiName !== '' ? `${action} ${apiName}` : action
  return { code: 'NOT_IMPLEMENTED', message: `The local cloud does not implement ${what}.` }
}
