/** A value after its way over the wire: undefined dropped, dates as text, at most 6 MB. */
export type Copied = { ok: true; text: string; copy: unknown } | { ok: false; message: string }

const limit = 6 * 1024 * 1024

export function toJson(value: unknown, what: 'event' | 'reply'): Copied {
  try {
    return fromJson(JSON.stringify(value) ?? 'null', what)
  } catch (error) {
    return { ok: false, message: `The ${what} cannot be sent as JSON: ${(error as Error).message}` }
  }
}

/** The same for what is JSON text already. */
export function fromJson(text: string, what: 'event' | 'reply'): Copied {
  if (Buffer.byteLength(text) > limit) return { ok: false, message: `The ${what} is larger than 6 MB.` }
  return { ok: true, text, copy: JSON.parse(text) }
}

/** What the call records keep: large values would fill the memory. */
export function keepable(copied: Copied): unknown {
  if (!copied.ok) return null
  return copied.text.length > 256 * 1024 ? `(${copied.text.length} characters, not kept)` : copied.copy
}
