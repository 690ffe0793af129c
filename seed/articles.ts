import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settled } from '../cloudfunctions/newsroom/settled'
import { parseArticle } from '../cloudfunctions/rich-text/parse'
import type { Store } from '../cloudfunctions/store'
import { storeFile } from '../cloudfunctions/store/files'

interface Entry {
  slug: string
  title: string
  digest: string
  channel: string
  cover: string
  coverAlt: string
  source: string
  author: string
  hoursAgo: number
}

const folder = (name: string) => join(__dirname, name)

/** Saves every article of `articles/index.json` as the desk would: pictures stored, HTML turned into blocks. */
export async function plantArticles(store: Store, now: number): Promise<void> {
  const entries = JSON.parse(readFileSync(folder('articles/index.json'), 'utf8')) as Entry[]
  const stored = new Map<string, string>()
  const picture = async (name: string): Promise<string> => {
    const known = stored.get(name)
    if (known) return known
    const id = await storeFile(`articles/${name}`, readFileSync(join(folder('pictures'), name)))
    stored.set(name, id)
    return id
  }
  for (const entry of entries) {
    const { slug, hoursAgo, cover, ...head } = entry
    const html = readFileSync(folder(`articles/${slug}.html`), 'utf8')
    for (const [, name = ''] of html.matchAll(/picture:([\w-]+\.png)/g)) await picture(name)
    const publishedAt = now - hoursAgo * 3600_000
    const blocks = parseArticle(
      html.replace(/picture:([\w-]+\.png)/g, (_, name: string) => stored.get(name) ?? ''),
    )
    const article = { _id: slug, ...head, cover: await picture(cover), publishedAt, blocks }
    await store.articles.put(await settled(store, article))
  }
}
