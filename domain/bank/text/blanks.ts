/** Blanks that are filled in already: words on a line `__八__`, or else in brackets. Null where there are none. */
export function blanksInWords(stem: string): { stem: string; answer: string } | null {
  if (/_{2,}(?!\S)|[（(]\s*[）)]/.test(stem) && !/_{2,}[^_\s]+_{2,}/.test(stem)) return null
  return (
    takeOut(stem, /_{2,}\s*([^_]{1,30}?)\s*_{2,}/g) ?? takeOut(stem, /[（(]\s*([^（）()]{1,30}?)\s*[）)]/g)
  )
}

function takeOut(stem: string, pattern: RegExp): { stem: string; answer: string } | null {
  const words = [...stem.matchAll(pattern)].map(([, word = '']) => word)
  return words.length > 0 ? { stem: stem.replace(pattern, '____'), answer: words.join('；') } : null
}
