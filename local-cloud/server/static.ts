import { realpathSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { contentType } from './content-type'
import { sendFile, sendText } from './reply'

/** Serves a built web app: its files, and index.html for any other path without a dot. */
export function serveFolder(
  folder: string,
  urlPath: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'Only GET and HEAD are answered here.')
  const parts = splitPath(urlPath)
  if (!parts) return sendText(response, 400, 'This path is not served.')
  const found =
    findInside(folder, parts) ??
    findInside(folder, [...parts, 'index.html']) ??
    (parts.at(-1)?.includes('.') ? null : findInside(folder, ['index.html']))
  if (!found) return sendText(response, 404, 'There is no such file.')
  sendFile(request, response, found, {
    'content-type': contentType(found.file),
    'cache-control': isHashed(found.file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  })
}

/** A URL's path as names, or null for anything that could lead elsewhere: dot files, backslashes, drive letters. */
function splitPath(urlPath: string): string[] | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (/[\0-\x1f\\:]/.test(decoded)) return null
  const parts = decoded.split('/').filter((part) => part !== '')
  return parts.some((part) => part.startsWith('.')) ? null : parts
}

function findInside(folder: string, parts: readonly string[]) {
  try {
    const root = realpathSync(folder)
    // The real path, so that a link inside the folder does not open the rest of the disk.
    const file = realpathSync(path.join(root, ...parts))
    if (!file.startsWith(root + path.sep)) return null
    const stat = statSync(file)
    return stat.isFile() ? { file, size: stat.size, changed: stat.mtimeMs } : null
  } catch {
    return null
  }
}

/** Whether the name carries a hash of the contents, as bundlers write it: `app.3f2a9c01.js`, `index-3f2a9c01b2.css`. */
function isHashed(file: string): boolean {
  return /[.-](?=[a-z]*\d)[0-9a-f]{8,32}\.\w+$/.test(path.basename(file))
}
