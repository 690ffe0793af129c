import type { PastedPicture } from './clean'

/** The bytes of a pasted picture as far as this browser can get them; null leaves the gap for the writer to fill. */
export async function bringPicture({ src }: PastedPicture, local: Blob | undefined): Promise<Blob | null> {
  if (src.startsWith('data:image/')) return bytesOf(src)
  if (/^https?:\/\//.test(src)) return bytesOf(src.replace(/^http:/, 'https:'))
  return local ?? null
}

const patienceMs = 8000

/** Many sites, WeChat's among them, give their pictures to no other page. */
async function bytesOf(src: string): Promise<Blob | null> {
  try {
    const response = await fetch(src, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    })
    const blob = await response.blob()
    return response.ok && blob.size > 0 ? blob : null
  } catch {
    return null
  }
}
