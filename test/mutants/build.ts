import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { functionNames } from '../../scripts/build-functions'
import { shedMediaTypes } from '../../scripts/shed'
import type { Mutant } from './mutant'

const forNode: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  logLevel: 'error',
}

/** Bundles the SDK, by far the largest part of a door and the same in every mutant; says where it lies. */
export async function buildSdk(folder: string): Promise<string> {
  const outfile = join(folder, 'sdk.js')
  await build({
    ...forNode,
    entryPoints: [require.resolve('wx-server-sdk')],
    outfile,
    minify: true,
    plugins: [shedMediaTypes],
  })
  return outfile
}

/** Bundles our doors with a mutant's changes into a folder, over an SDK that is built; the sources stay as they are. */
export async function buildMutant(mutant: Mutant, folder: string, sdk: string): Promise<void> {
  const patched = patch(mutant)
  const plugin: Plugin = {
    name: 'mutant',
    setup(build) {
      build.onResolve({ filter: /^wx-server-sdk$/ }, () => ({ path: sdk, external: true }))
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = patched.get(path)
        return contents === undefined ? undefined : { contents, loader: 'ts' as const }
      })
    },
  }
  await build({
    ...forNode,
    entryPoints: functionNames().map((door) => ({
      in: `cloudfunctions/${door}/index.ts`,
      out: `${door}/index`,
    })),
    outdir: folder,
    plugins: [plugin],
  })
  for (const door of functionNames()) {
    mkdirSync(join(folder, door), { recursive: true })
    copyFileSync(`cloudfunctions/${door}/config.json`, join(folder, door, 'config.json'))
  }
}

/** The files that a mutant changes, by path, as they are with its changes. */
function patch({ name, changes }: Mutant): Map<string, string> {
  const files = new Map<string, string>()
  for (const { file, find, replace } of changes) {
    const path = resolve(file)
    const text = files.get(path) ?? readFileSync(path, 'utf8')
    const found = text.split(find).length - 1
    if (found !== 1) throw new Error(`${name}: the text to change is ${found} times in ${file}: ${find}`)
    files.set(
      path,
      text.replace(find, () => replace),
    )
  }
  return files
}
