import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../../scripts/build'
import { functionNames } from '../../scripts/build-functions'
import type { Row } from './table'

const largest: Record<string, number> = { errands: 3_000_000 }

/** What is uploaded, in bytes; 1 MB is 1,000,000 and 1 KB 1024, as WeChat counts packages. */
export async function sizes(): Promise<Row[]> {
  await ensureBuilt('weapp')
  const rows = functionNames().map((name) =>
    row(name, statSync(join('dist/cloudfunctions', name, 'index.js')).size, largest[name] ?? 1_350_000),
  )
  const app = 'dist/weapp'
  const packages = readdirSync(join(app, 'packages')).map((name) => ({
    name,
    size: sizeOf(join(app, 'packages', name)),
  }))
  const later = packages.reduce((total, { size }) => total + size, 0)
  rows.push(row('the main package', sizeOf(app) - later, 600 * 1024))
  rows.push(...packages.map(({ name, size }) => row(`the ${name} package`, size, 500 * 1024)))
  return rows
}

const row = (name: string, size: number, most: number): Row => ({
  part: 'size',
  what: name,
  figure: size.toLocaleString('en'),
  goal: `at most ${most.toLocaleString('en')}`,
  met: size <= most,
  numbers: { size },
})

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((total, name) => total + sizeOf(join(path, name)), 0)
    : statSync(path).size
