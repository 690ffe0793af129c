import type { DataPart, DataSummary } from '../../../../contract/member/data'
import { member } from '../../../cloud/ask'
import { patiently } from '../../../cloud/patiently'

/** All parts together. */
export interface MyData extends Omit<DataPart, 'summary' | 'next'> {
  summary: DataSummary
}

/** Brings everything that is kept of the member, part by part, and tells how many attempts have come. Throws as `member` does. */
export async function bringMyData(tell: (attempts: number) => void): Promise<MyData> {
  const first = await member('exportMyData', {})
  if (!first.summary) throw new Error('the first part has no summary')
  const all: MyData = { ...first, summary: first.summary }
  for (let { next } = first; next;) {
    const after = next
    const part = await patiently(() => member('exportMyData', { after }))
    all.attempts.push(...part.attempts)
    all.entries.push(...part.entries)
    all.certificates.push(...part.certificates)
    all.overrides.push(...part.overrides)
    all.subscriptions.push(...part.subscriptions)
    all.feedback.push(...part.feedback)
    all.deeds.push(...part.deeds)
    all.changes.push(...part.changes)
    tell(all.attempts.length)
    next = part.next
  }
  return all
}
