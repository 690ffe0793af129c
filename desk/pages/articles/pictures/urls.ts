/** Where this page finds pictures, by their addresses in articles. */
const known = new Map<string, string>()

export function rememberUrls(urls: Record<string, string>): void {
  for (const [picture, url] of Object.entries(urls)) known.set(picture, url)
}

export const urlOf = (picture: string): string => known.get(picture) ?? picture

export const allUrls = (): Record<string, string> => Object.fromEntries(known)
