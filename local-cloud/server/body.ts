import type { IncomingMessage } from 'node:http'

const largestBody = 7 * 1024 * 1024

/** A request's whole body, or null when it is larger than 7 MB (it is read to its end all the same, up to a point). */
export function readBody(request: IncomingMessage): Promise<Buffer | null> {
  // By events: the SDK sends thousands of small bodies, and an async iterator costs each as much as reading it.
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= largestBody) chunks.push(chunk)
      // A client that is still sending does not look for an answer: let moderate excess finish first.
      if (size > largestBody * 10) request.destroy(new Error('The body is far too large.'))
    })
    request.on('end', () => resolve(size > largestBody ? null : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('The request ended before its body did.')))
  })
}

/** The JSON object in a body; a sentence when there is none. */
export function parseObject(body: Buffer | null): { value: Record<string, unknown> } | { problem: string } {
  if (body === null) return { problem: 'The body is larger than 7 MB.' }
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as Record<string, unknown> }
    return { problem: 'The body is not a JSON object.' }
  } catch {
    return { problem: 'The body is not JSON.' }
  }
}
