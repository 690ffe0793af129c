import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { exportState } from './state/export'
import { importState } from './state/import'
import { openState } from './state/open'
import type { StateHead } from './state/parts'

const usage = `Keeps the whole state of a local cloud in one file, or puts it back. The cloud must not be running.

  npx tsx local-cloud/cli.ts export FILE --data DIR
  npx tsx local-cloud/cli.ts import FILE --data DIR

  --data DIR  the cloud's data folder (its option dataDir)
  --env ID    the environment's id, when the cloud is started with one (its option envId)
  --yes       import without asking`

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      env: { type: 'string', default: 'local-env' },
      yes: { type: 'boolean', default: false },
    },
  })
  const [what, file, ...more] = positionals
  const { data, env, yes } = values
  if ((what !== 'export' && what !== 'import') || !file || !data || more.length > 0) throw new Error(usage)
  if (what === 'export' && !existsSync(data)) throw new Error(`There is no folder ${data}.`)
  if (what === 'import' && !existsSync(file)) throw new Error(`There is no file ${file}.`)
  if (what === 'import' && !yes && !(await agreed(data))) throw new Error('Nothing was changed.')
  const { parts, close } = openState(data, env)
  try {
    const head = what === 'export' ? exportState(parts, file) : importState(parts, file)
    console.log(`${what === 'export' ? 'Exported' : 'Imported'} ${inWords(head)}.`)
  } finally {
    close()
  }
}

async function agreed(data: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asking.question(`Everything in ${data} will be replaced. Go on? [y/N] `)
  asking.close()
  return /^y(es)?$/i.test(answer.trim())
}

const inWords = ({ documents, files, people }: StateHead) =>
  `${documents.toLocaleString('en')} documents, ${files.toLocaleString('en')} files and ${people.toLocaleString('en')} people`

run().catch((error: Error) => {
  console.error(error.message)
  process.exitCode = 1
})
