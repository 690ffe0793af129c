import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Finding } from './uploading'

const folders: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }
const ending = process.platform === 'win32' ? '.exe' : ''

/** What WeChat's own compilers, the ones in its DevTools, find wrong with an app's templates and style sheets. */
export function checkWithCompilers(root: string): Finding[] {
  const files = readdirSync(root, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'))
  const of = (kind: string) => files.filter((file) => file.endsWith(kind))
  return [
    // No custom component is told of (0): that only matters where the result is run.
    ...run('wcc', ['-d', '-cc', '0', ...of('.wxml'), ...of('.wxs'), '-gn', '$gwx'], root),
    ...run('wcsc', ['-lc', '-js', ...of('.wxss')], root),
  ]
}

function run(compiler: 'wcc' | 'wcsc', args: string[], cwd: string): Finding[] {
  const path = runnable(compiler)
  try {
    const { status, stderr, error } = spawnSync(path, args, { cwd, encoding: 'utf8', maxBuffer: 64 << 20 })
    if (error) throw error
    return status === 0 && !stderr.includes('ERR')
      ? []
      : findings(stderr, `${compiler} ended with ${String(status)}`)
  } finally {
    rmSync(dirname(path), { recursive: true })
  }
}

/** `ERR: a.wxss(1:8): why`, `a.wxml:1:8: why` and ``path `b.wxss` not found from `a.wxss` ``. */
function findings(printed: string, otherwise: string): Finding[] {
  const found = printed.split('\n').flatMap((line) => {
    const file = /not found from `(.+?)`/.exec(line)?.[1] ?? /(?:ERR: )?(\S+?\.wx\w+)[(:]\d/.exec(line)?.[1]
    return file ? [{ file, says: line.replace('ERR: ', '') }] : []
  })
  return found.length > 0 ? found : [{ file: '', says: `${otherwise}: ${printed}` }]
}

/** The compilers come with the simulator, and without the right to run; a copy gets it. */
function runnable(compiler: string): string {
  const simulator = createRequire(require.resolve('miniprogram-simulate'))
  const packed = dirname(simulator.resolve('miniprogram-compiler'))
  const from = join(packed, 'bin', folders[process.platform] ?? 'linux', compiler + ending)
  const to = join(mkdtempSync(join(tmpdir(), 'compiler-')), basename(from))
  copyFileSync(from, to)
  chmodSync(to, 0o755)
  return to
}
