import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFunctions } from './build-functions'

export type Target = 'weapp' | 'h5' | 'desk' | 'functions'

const app = ['src', 'contract', 'domain', 'config', 'babel.config.js', 'package.json', 'package-lock.json']
const inputs: Record<Target, string[]> = {
  weapp: app,
  h5: app,
  desk: [
    'desk',
    'src',
    'contract',
    'domain',
    'schema',
    'office',
    'config',
    'package.json',
    'package-lock.json',
  ],
  functions: [
    'cloudfunctions',
    'contract',
    'domain',
    'config',
    'scripts/build-functions.ts',
    'scripts/later.ts',
    'scripts/shed.ts',
    'package.json',
    'package-lock.json',
  ],
}

/** Builds a part of `dist/` unless it was built from these very files; says whether it had to. */
export async function ensureBuilt(target: Target): Promise<boolean> {
  const stamp = join('dist', `.${target}`)
  const print = fingerprint(inputs[target])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return false
  if (target === 'functions') await buildFunctions()
  else if (target === 'desk') await buildDesk()
  else await buildApp(target)
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamp, print)
  return true
}

function fingerprint(paths: string[]): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    if (statSync(path).isDirectory())
      readdirSync(path)
        .sort()
        .forEach((name) => add(join(path, name)))
    else hash.update(path).update(readFileSync(path))
  }
  paths.forEach(add)
  return hash.digest('hex')
}

/** Quick, and in this process. */
async function buildDesk(): Promise<void> {
  const { build } = await import('vite')
  await build({ configFile: join('desk', 'vite.config.ts'), logLevel: 'warn' })
}

/** Runs Taro's own command line; throws with what it printed when it fails. */
function buildApp(type: 'weapp' | 'h5'): Promise<void> {
  const taro = join('node_modules', '@tarojs', 'cli', 'bin', 'taro')
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [taro, 'build', '--type', type], {
      env: { ...process.env, NODE_ENV: 'production' },
    })
    let printed = ''
    run.stdout.on('data', (text) => (printed += String(text)))
    run.stderr.on('data', (text) => (printed += String(text)))
    run.on('error', reject)
    run.on('close', (code) => {
      // Taro ends with 0 on some failures; a build without its entry has failed.
      const entry = join('dist', type, type === 'h5' ? 'index.html' : 'app.js')
      if (code === 0 && existsSync(entry)) resolve()
      else reject(new Error(`taro build --type ${type} failed:\n${printed}`))
    })
  })
}

if (require.main === module) {
  void (async () => {
    for (const target of process.argv.slice(2) as Target[]) {
      console.log(
        `${target}: ${(await ensureBuilt(target)) ? `built into dist/${target === 'functions' ? 'cloudfunctions' : target}/` : 'up to date'}`,
      )
    }
  })()
}
