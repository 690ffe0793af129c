/** Signs with which no line begins. */
const never = /^[，。、；：！？”’）》」】%]/u

/**
 * A text in lines no wider than `width`, by what `measure` says of a piece; the first is shorter by `indent`. Figures with
 * what they count and Latin words stay whole, and a sign that closes goes with what it closes.
 */
export function linesOf(
  text: string,
  measure: (piece: string) => number,
  { width, indent = 0 }: { width: number; indent?: number },
): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const room = width - (lines.length === 0 ? indent : 0)
    if (line !== '' && measure(line + piece) > room) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  return line === '' ? lines : [...lines, line]
}

/** What must not be parted. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const piece of text.match(/ ?[A-Za-z0-9.-]+ ?[年月日分名]?|[^]/gu) ?? []) {
    const before = pieces.at(-1)
    if (before !== undefined && (never.test(piece) || /[“‘（《「【]$/u.test(before)))
      pieces[pieces.length - 1] = before + piece
    else pieces.push(piece)
  }
  return pieces
}
