import type { Run } from '../forgetting/in-slices'
import type { Store } from '../store'

/** So long an import of a bank may lie broken off before it is taken away. */
const keptFor = 3 * 24 * 3600_000
const slice = 20

/**
 * Removes versions of banks that were begun and never published. First one is marked, which going on with it contradicts.
 * Broken off anywhere, it is done when it is called again. False when the time was used up before.
 */
export async function removeOldUploads(
  { banks, contests }: Pick<Store, 'banks' | 'contests'>,
  { now, isOver }: Run,
): Promise<boolean> {
  const before = now - keptFor
  for (;;) {
    const found = await banks.abandoned(before, slice)
    for (const { _id, bankId } of found) {
      if (isOver()) return false
      const bank = await banks.get(bankId)
      const isPublished = bank?.versions.some(({ poolId }) => poolId === _id) ?? false
      if (!isPublished && !(await banks.giveUp(_id, before))) continue
      if (!isPublished) await contests.removePool(_id)
      await banks.endUpload(_id)
    }
    if (found.length < slice) return true
  }
}
