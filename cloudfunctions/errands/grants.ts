import type { Reminder } from '../../domain/subscription'
import type { Store } from '../store'

/** A reminder with the grant that pays for it; null when the member has none left. */
export interface Paired {
  reminder: Reminder
  grantId: string | null
}

const membersAtOnce = 400

/** Finds for every reminder the member's oldest grant of its template. */
export async function pairWithGrants(store: Store, reminders: Reminder[]): Promise<Paired[]> {
  const found = new Map<string, string>()
  const key = (memberId: string, templateId: string) => `${memberId} ${templateId}`
  for (const templateId of new Set(reminders.map((reminder) => reminder.templateId))) {
    const members = reminders
      .filter((reminder) => reminder.templateId === templateId)
      .map((each) => each.memberId)
    for (let from = 0; from < members.length; from += membersAtOnce) {
      const grants = await store.subscriptions.grantsOf(members.slice(from, from + membersAtOnce), templateId)
      for (const grant of grants) {
        const owner = key(grant.memberId, templateId)
        if (!found.has(owner)) found.set(owner, grant._id)
      }
    }
  }
  return reminders.map((reminder) => ({
    reminder,
    grantId: found.get(key(reminder.memberId, reminder.templateId)) ?? null,
  }))
}
