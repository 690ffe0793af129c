import { encode } from 'uqr'

/** A text as a QR code: an `url(...)` for a style sheet, one drawing however many dots it has. A quarter of it may be dirty. */
export function qrUrl(text: string): string {
  const { size, data } = encode(text, { ecc: 'Q', border: 0 })
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  )
  const head = `xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${String(size)} ${String(size)}'`
  const svg = `<svg ${head} shape-rendering='crispEdges'><path d='${runs.join('')}'/></svg>`
  return `url("data:image/svg+xml,${svg.replaceAll('<', '%3C').replaceAll('>', '%3E')}")`
}

/** Where dark dots begin in a row, and how many stand together. */
function runsOf(row: readonly boolean[]): [at: string, length: string][] {
  const runs: [string, string][] = []
  for (let at = 0; at < row.length; at += 1) {
    const from = at
    while (row[at]) at += 1
    if (at > from) runs.push([String(from), String(at - from)])
  }
  return runs
}
