import type { LocalCloud } from '../local-cloud'
import { ensureBuilt, type Target } from './build'
import { firstCodeOnce } from './first-code'
import { openCloud, plantOnce } from './open-cloud'
import { dataFolder } from './options'
import { progress } from './progress'
import { failWithSentence } from './sentences'

const data = dataFolder()
const port = Number(process.env.PORT ?? 8700)

/** Builds what is missing, starts the local cloud with the member's app, and plants the invented district once. */
async function start(): Promise<void> {
  const building: [Target, string][] = [
    ['functions', 'Building the cloud functions'],
    ['h5', 'Building the app (about a minute the first time)'],
    ['desk', 'Building the desk'],
  ]
  for (const [target, what] of building) await progress(what, () => ensureBuilt(target))
  const cloud = await openCloud(data, { site: 'dist/h5', folders: { '/desk': 'dist/desk' }, port })
  stopOnSignal(cloud)
  await plantOnce(data, cloud)
  const code = await firstCodeOnce(cloud)
  console.log(`
  西城职工 is running.

  The member's app   ${cloud.url}/
  The staff's desk   ${cloud.url}/desk/
  The local cloud    ${cloud.url}/_/
${code ? firstCode(code) : ''}
  Ctrl-C ends it; everything is kept in ${data}/ (remove that folder to begin anew).
`)
}

/** Shown once: only its hash is kept. */
const firstCode = (code: string): string => `
  First administrator  ${code}
  This code works once, within 24 hours. It is not shown again; npm run first-admin makes another.
`

function stopOnSignal(cloud: LocalCloud): void {
  const stop = () => void cloud.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

start().catch(failWithSentence)
