import { ensureBuilt } from '../../scripts/build'

/** The doors under test are the built ones. */
export default async function build(): Promise<void> {
  await ensureBuilt('functions')
}
