import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { initials } from '../../../../office/initials'
import { openImport } from './import-roster'
import type { Answer, Asked } from './in-worker'

/** Reads and compares away from the screen, which stays quick meanwhile. */
const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))
const work = openImport({ digest, initials })

const tell = (answer: Answer): void => postMessage(answer)

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const { id, ask } = data
  try {
    tell({ id, done: answer(id, ask) })
  } catch (error) {
    console.error(error)
    tell({ id, failed: true })
  }
})

function answer(id: number, ask: Asked['ask']): unknown {
  if (ask.what === 'read') return work.read(ask.bytes, ask.name, (rows) => tell({ id, rows }))
  if (ask.what === 'compare') return work.compare(ask.before, ask.renames)
  return ask.what === 'prepare' ? work.prepare() : work.part(ask.at)
}
