import { expireDue } from '../forgetting/expire'
import type { Run } from '../forgetting/in-slices'
import type { Came } from '../jobs/run'
import { removeOldUploads } from '../registrar/old-uploads'
import { removeOldRosters } from '../registrar/old-rosters'
import type { Store } from '../store'

/** What is looked after once a day: first what is kept no longer, then imports of banks that were given up, then old rosters. */
export async function daily(store: Store, run: Run): Promise<Came> {
  const came = await expireDue(store, run)
  if (came === 'again') return came
  if (!(await removeOldUploads(store, run))) return 'again'
  return (await removeOldRosters(store, run)) ? came : 'again'
}
