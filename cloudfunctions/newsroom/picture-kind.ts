/** What a picture's first bytes say it is; null for what phones can't show or what is no picture. Its name proves nothing. */
export function pictureKind(bytes: Buffer): 'jpg' | 'png' | 'gif' | 'webp' | null {
  const begins = (signature: string, at = 0) =>
    bytes.subarray(at, at + signature.length).equals(Buffer.from(signature, 'latin1'))
  if (begins('\xff\xd8\xff')) return 'jpg'
  if (begins('\x89PNG\r\n\x1a\n')) return 'png'
  if (begins('GIF87a') || begins('GIF89a')) return 'gif'
  return begins('RIFF') && begins('WEBP', 8) ? 'webp' : null
}
