import { build } from 'esbuild'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireLater } from './later'
import { shedMediaTypes } from './shed'

const source = 'cloudfunctions'

/** Folders of `cloudfunctions/` with a config.json are functions; the others are rooms that they share. */
export const functionNames = (root = '.'): string[] =>
  readdirSync(join(root, source)).filter((name) => existsSync(join(root, source, name, 'config.json')))

/** Bundles every function with the SDK into `dist/cloudfunctions/<name>/`, ready to upload. */
export async function buildFunctions(): Promise<void> {
  for (const name of functionNames()) {
    const out = join('dist', source, name)
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out, { recursive: true })
    await build({
      entryPoints: [join(source, name, 'index.ts')],
      outfile: join(out, 'index.js'),
      bundle: true,
      minify: true,
      platform: 'node',
      target: 'node18',
      format: 'cjs',
      charset: 'utf8',
      legalComments: 'none',
      plugins: [shedMediaTypes, requireLater],
      logLevel: 'warning',
    })
    copyFileSync(join(source, name, 'config.json'), join(out, 'config.json'))
    writeFileSync(
      join(out, 'package.json'),
      `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' })}\n`,
    )
  }
}

if (require.main === module) void buildFunctions()
