import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { exportState } from '../state/export'
import { importState } from '../state/import'
import type { StateParts } from '../state/parts'
import { sendJson } from './reply'

export interface StateRoutes {
  state: StateParts
  /** Ends what still lives in the old state: instances, calls, the timers' memory. */
  replaced(): Promise<void>
}

/** `GET /_/api/export`: the whole state as one file. */
export async function answerExport({ state }: StateRoutes, response: ServerResponse): Promise<void> {
  const file = path.join(state.folder, `export-${randomUUID()}.jsonl`)
  try {
    const { exportedAt } = exportState(state, file)
    const name = `${state.envId}-${exportedAt.slice(0, 16).replace(/[T:]/g, '-')}.jsonl`
    response.writeHead(200, {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
      'content-length': statSync(file).size,
      'cache-control': 'no-store',
    })
    await pipeline(createReadStream(file), response).catch(() => undefined)
  } finally {
    rmSync(file, { force: true })
  }
}

/** `POST /_/api/import`: replaces everything by such a file, or answers 400 with the reason and changes nothing. */
export async function answerImport(
  { state, replaced }: StateRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A form of another page cannot send this type without asking first.
  if (!/^application\/x-ndjson\b/i.test(request.headers['content-type'] ?? ''))
    return sendJson(response, 415, {
      code: 'BAD_REQUEST',
      message: 'A state is sent as application/x-ndjson.',
    })
  const file = path.join(state.folder, `upload-${randomUUID()}.jsonl`)
  try {
    await pipeline(request, createWriteStream(file))
    const head = importState(state, file)
    await replaced()
    sendJson(response, 200, head)
  } catch (error) {
    sendJson(response, 400, { code: 'BAD_REQUEST', message: (error as Error).message })
  } finally {
    rmSync(file, { force: true })
  }
}
