import type { MemberApi } from '../../../contract/member'
import type { ReminderView } from '../../../contract/member/notice'
import type { ReminderState, Subscription } from '../../../domain/subscription'
import { nothing } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'

const shown: Partial<Record<ReminderState, ReminderView['state']>> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  refused: 'not-sent',
  failed: 'not-sent',
  unknown: 'unsure',
}

export const listSubscriptions = operation<MemberApi['listSubscriptions']>()({
  input: nothing,
  async run(_, { asker, now, store }) {
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const rows = await store.subscriptions.ofMember(asker.id)
    const views = await Promise.all(rows.map(async (row) => reminderView(row, await contestOf(row))))
    return { reminders: views.filter((view) => view !== null), granted: countGrants(rows) }

    async function contestOf(row: Subscription) {
      return row.kind === 'reminder' ? store.contests.get(row.contestId, now) : null
    }
  },
})

function reminderView(
  row: Subscription,
  contest: { title: string; opensAt: number } | null,
): ReminderView | null {
  const state = row.kind === 'reminder' ? shown[row.state] : undefined
  if (row.kind !== 'reminder' || !contest || !state) return null
  return { contestId: row.contestId, title: contest.title, opensAt: contest.opensAt, state }
}

function countGrants(rows: readonly Subscription[]): Record<string, number> {
  const granted: Record<string, number> = {}
  for (const row of rows) {
    if (row.kind === 'grant' && row.state === 'granted')
      granted[row.templateId] = (granted[row.templateId] ?? 0) + 1
  }
  return granted
}
