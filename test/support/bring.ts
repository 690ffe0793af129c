import type { DataPart } from '../../contract/member/data'
import { good, type Ask } from './district'

/** All parts of an export, as a phone brings them. */
export async function bring(ask: Ask): Promise<DataPart[]> {
  const parts = [good(await ask('exportMyData', {}))]
  for (let next = parts[0]!.next; next; next = parts.at(-1)!.next)
    parts.push(good(await ask('exportMyData', { after: next })))
  return parts
}
