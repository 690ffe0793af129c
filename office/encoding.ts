import { Unreadable } from './problems'

const piece = 1 << 20

/** A file's text piece by piece: by its mark, in UTF-8 where it is that throughout, or as Chinese Excel writes it. */
export function* textOf(bytes: Uint8Array): Generator<string> {
  const encoding = encodingOf(bytes)
  if (!encoding) throw new Unreadable('encoding')
  yield* decoded(bytes, encoding)
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return ['utf-8', 'gb18030'].find((encoding) => {
    try {
      for (const _ of decoded(bytes, encoding));
      return true
    } catch {
      return false
    }
  })
}

function* decoded(bytes: Uint8Array, encoding: string): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for (let from = 0; from < bytes.length; from += piece)
    yield decoder.decode(bytes.subarray(from, from + piece), { stream: true })
  yield decoder.decode()
}
