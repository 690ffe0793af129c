// @ts-check

/**
 * A question to the local cloud. Throws a sentence when it is refused or does not answer.
 * @param {string} name
 * @param {Record<string, string | number>} [query]
 * @returns {Promise<any>}
 */
export function ask(name, query = {}) {
  const words = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]))
  return answer(`api/${name}?${words}`)
}

/**
 * A change.
 * @param {string} name
 * @param {object} body
 * @returns {Promise<any>}
 */
export function change(name, body) {
  return answer(`api/${name}`, post(body))
}

/**
 * Calls a function as this browser's person; its refusals are outcomes, not errors.
 * @param {string} name
 * @param {object} event
 * @returns {Promise<{ ok: boolean, result?: unknown, code?: string, message?: string, callId: string }>}
 */
export async function callFunction(name, event) {
  return (await fetch(`call/${encodeURIComponent(name)}`, post(event))).json()
}

/**
 * Replaces the whole state by that of a file.
 * @param {Blob} file
 */
export function importState(file) {
  return answer('api/import', {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: file,
  })
}

/** @param {object} body */
const post = (body) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/**
 * @param {string} url
 * @param {RequestInit} [options]
 */
async function answer(url, options) {
  const response = await fetch(url, options)
  const isJson = response.headers.get('content-type')?.startsWith('application/json')
  const body = isJson ? await response.json() : { message: await response.text() }
  if (!response.ok) throw new Error(body.message)
  return body
}
