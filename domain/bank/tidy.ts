const halfWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)

/** A line as it is read: half-width letters and digits, plain spaces, nothing invisible. Chinese marks stay as they are. */
export const tidy = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/[\u00a0\u2000-\u200a\u3000]/g, ' ')
    .replace(/[Ａ-Ｚａ-ｚ０-９．]/g, halfWidth)
    .trim()

/** The same for a text of several lines: without empty ones. */
export const tidyLines = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => tidy(line).replace(/[ \t]+/g, ' '))
    .filter((line) => line !== '')
    .join('\n')

/** What two texts have in common when they say the same: letters and digits alone. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%‰℃<>=+]/gu, '')
