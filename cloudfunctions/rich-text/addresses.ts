/** The address if a member's phone may open it: https, with a host and without a name or password in it. */
export function safeLink(href: string | undefined): string | null {
  const url = parse(href)
  return url?.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
}

/** The address if a member's phone may show it as a picture: https, or a file of our own cloud. */
export function safePicture(src: string | undefined): string | null {
  if (src && /^cloud:\/\/[\w.-]+\/[\w./-]+$/.test(src) && !src.includes('..')) return src
  return safeLink(src)
}

const parse = (address: string | undefined): URL | null =>
  address && URL.canParse(address) ? new URL(address) : null
