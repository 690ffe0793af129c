import { randomUUID } from 'node:crypto'
import { makeFirstCode } from '../cloudfunctions/codes/first-code'
import { ensureBuilt } from './build'
import { newFirstCode } from './first-code'
import { openCloud } from './open-cloud'
import { dataFolder } from './options'
import { failWithSentence } from './sentences'

/**
 * `npm run first-admin [-- --data DIR]`: a new one-time code for the first administrator of a local cloud.
 * `npm run first-admin -- --document`: a code, and the document to put into CloudBase by hand.
 */
async function firstAdmin(): Promise<void> {
  if (process.argv.includes('--document')) return printDocument()
  await ensureBuilt('functions')
  const cloud = await openCloud(dataFolder(), { timers: 'hand' })
  try {
    const code = await newFirstCode(cloud)
    console.log(
      code
        ? `\n  The first administrator's code: ${code}\n  It works once, within 24 hours; ten wrong tries end it.\n`
        : '\n  There is an administrator already. Administrators invite others.\n',
    )
  } finally {
    await cloud.stop()
  }
}

function printDocument(): void {
  const { code, document } = makeFirstCode(Date.now(), randomUUID)
  console.log(`
  The first administrator's code: ${code}
  It works once, within 24 hours; ten wrong tries end it. In the console of CloudBase, put this document into the
  collection invitations, in the place of one with the same _id:

${JSON.stringify(document)}
`)
}

firstAdmin().then(() => process.exit(0), failWithSentence)
