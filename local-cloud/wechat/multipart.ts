/**
 * The parts of a multipart form by name, as bytes: the SDK puts a protobuf message between two texts.
 * What is no such form has no parts.
 */
export function readForm(contentType: string, body: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  if (boundary === undefined) return parts
  const mark = Buffer.from(`\r\n--${boundary}`)
  // The first mark has no line before it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body])
  for (let at = whole.indexOf(mark); at >= 0;) {
    const next = whole.indexOf(mark, at + mark.length)
    if (next < 0) break
    addPart(parts, whole.subarray(at + mark.length, next))
    at = next
  }
  return parts
}

function addPart(parts: Map<string, Buffer>, part: Buffer): void {
  const end = part.indexOf('\r\n\r\n')
  const name = /\bname="([^"]*)"/i.exec(part.subarray(0, Math.max(0, end)).toString())?.[1]
  if (end >= 0 && name !== undefined) parts.set(name, part.subarray(end + 4))
}
