import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Store } from '../../cloudfunctions/store'
import { memberKey, openGround } from './ground'
import type { Row } from './table'

export interface Measured<Came> {
  seconds: number
  bytes: number
  came: Came
}

/** What an import took: seconds of a process of its own, its peak of memory in bytes, and what came of it in the store. */
export async function measureImport<Came>(
  folder: string,
  [script, ...args]: [script: string, ...args: string[]],
  look: (store: Store) => Promise<Came>,
): Promise<Measured<Came>> {
  const ground = await openGround(null)
  const report = join(folder, 'memory')
  try {
    const env = { ...process.env, MEMBER_KEY: memberKey, MEMORY_REPORT: report }
    const watch = resolve(__dirname, 'report-memory.cjs')
    const execArgv = ['--max-semi-space-size=4', '--require', watch, '--import', 'tsx']
    const began = performance.now()
    const child = fork(script, args, { env, execArgv, silent: true })
    child.stdout?.resume()
    const [code] = (await once(child, 'exit')) as [number]
    const seconds = (performance.now() - began) / 1000
    if (code !== 0 || !existsSync(report)) throw new Error(`the import of ${args[0]} ended with ${code}`)
    return { seconds, bytes: Number(readFileSync(report, 'utf8')), came: await look(ground.store) }
  } finally {
    await ground.close()
  }
}

/** The two lines of an import in the table; neither goal is met unless all of it came. */
export function importRows(
  of: { part: string; what: string; isWhole: boolean },
  goals: { seconds: number; megabytes: number },
  { seconds, bytes }: Measured<unknown>,
): Row[] {
  const row = (
    what: string,
    figure: string,
    goal: string,
    met: boolean,
    numbers: Record<string, number>,
  ): Row => ({
    ...{ part: of.part, what: `${what} of ${of.what}`, figure, goal, numbers },
    met: met && of.isWhole,
  })
  const time = row('import', `${seconds.toFixed(1)} s`, `under ${goals.seconds} s`, seconds < goals.seconds, {
    seconds,
  })
  const [used, most] = [Math.round(bytes / 1e6), goals.megabytes]
  return [time, row('memory', `${used} MB`, `under ${most} MB`, bytes < most * 1e6, { bytes })]
}
