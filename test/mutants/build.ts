import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { functionNames } from '../../scripts/build-functions'
import type { Mutant } from './mutant'

/** Bundles our doors with a mutant's changes into a folder; the sources stay as they are. */
export async function buildMutant({ name, changes }: Mutant, folder: string): Promise<void> {
  const files = new Map<string, string>()
  for (const { file, find, replace } of changes) {
    const text = files.get(file) ?? readFileSync(file, 'utf8')
    const found = text.split(find).length - 1
    if (found !== 1) throw new Error(`${name}: the text to change is ${found} times in ${file}: ${find}`)
    files.set(
      file,
      text.replace(find, () => replace),
    )
  }
  const patched = new Map([...files].map(([file, text]) => [resolve(file), text]))
  await build({
    entryPoints: functionNames().map((door) => ({
      in: `cloudfunctions/${door}/index.ts`,
      out: `${door}/index`,
    })),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    logLevel: 'error',
    plugins: [
      {
        name: 'mutant',
        setup: (plugin) =>
          plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = patched.get(path)
            return contents === undefined ? undefined : { contents, loader: 'ts' as const }
          }),
      },
    ],
  })
  for (const door of functionNames()) {
    mkdirSync(join(folder, door), { recursive: true })
    copyFileSync(`cloudfunctions/${door}/config.json`, join(folder, door, 'config.json'))
  }
}
