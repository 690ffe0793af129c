import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Something that a validator does not let pass. */
export interface Finding {
  file: string
  says: string
}

export interface Checked {
  /** By project. */
  found: Record<string, Finding[]>
  /** Whom the tool tried to reach; nobody was reached. */
  wanted: string[]
}

/** Lets WeChat's upload tool look at projects, in a folder of its own and cut off from the network. */
export async function checkWithUploadTool(projects: string[]): Promise<Checked> {
  const cwd = mkdtempSync(join(tmpdir(), 'upload-tool-'))
  const log = join(cwd, 'network.log')
  try {
    const found = await run(projects, cwd, {
      PATH: process.env['PATH'],
      HOME: cwd,
      NETWORK_LOG: log,
      NODE_OPTIONS: `--require ${join(__dirname, 'no-network.cjs')}`,
    })
    return {
      found,
      wanted: existsSync(log) ? [...new Set(readFileSync(log, 'utf8').trim().split('\n'))] : [],
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true })
  }
}

function run(projects: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Checked['found']> {
  return new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'upload-tool.cjs'), projects, { cwd, env, execArgv: [], silent: true })
    let printed = ''
    child.stdout?.on('data', (text) => (printed += String(text)))
    child.stderr?.on('data', (text) => (printed += String(text)))
    child.on('message', (found) => {
      resolve(found as Checked['found'])
    })
    child.on('exit', (code) => {
      reject(new Error(`the upload tool ended with ${String(code)}:\n${printed}`))
    })
  })
}
