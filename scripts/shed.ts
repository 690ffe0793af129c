import type { Plugin } from 'esbuild'
import { readFileSync } from 'node:fs'

interface MediaType {
  extensions?: string[]
  charset?: string
}

/**
 * The SDK brings the registry of media types twice, 307 KB in all. It asks it for nothing but the extension of a type
 * and the type of an extension, so entries that have neither extensions nor a character set can't change an answer:
 * they stay behind. Everything else of the SDK is bundled as it is.
 */
export const shedMediaTypes: Plugin = {
  name: 'shed-media-types',
  setup(build) {
    build.onLoad({ filter: /[\\/]mime-db[\\/]db\.json$/ }, ({ path }) => {
      const all = Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, MediaType>)
      const asked = all.filter(([, type]) => type.extensions || type.charset)
      return { contents: JSON.stringify(Object.fromEntries(asked)), loader: 'json' }
    })
  },
}
