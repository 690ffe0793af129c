const picture =
  /\{\\pict[\s\S]+?(?:\\(png|jpeg)blip)[\s\S]*?(?:\{\\\*\\blipuid\s*[\da-fA-F]+\s*\})?[\s}]*?([\da-fA-F\s]{40,})\}/g

/** The pictures that Word puts beside its HTML on the clipboard, in the order of the text: the HTML itself only names local files. */
export function picturesInRtf(rtf: string): Blob[] {
  return [...rtf.matchAll(picture)].map(([, kind = 'png', hex = '']) => {
    const digits = hex.replace(/\s/g, '')
    const bytes = Uint8Array.from({ length: Math.floor(digits.length / 2) }, (_, at) =>
      parseInt(digits.slice(at * 2, at * 2 + 2), 16),
    )
    return new Blob([bytes], { type: `image/${kind}` })
  })
}
