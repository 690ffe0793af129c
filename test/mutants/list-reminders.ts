import type { Mutant } from './mutant'

const remind = 'cloudfunctions/errands/remind.ts'
const take = '  const taken = await store.subscriptions.take(ids, run.id, run.now)\n'

/** What keeps a member from being written to twice, and the ledger from promising what WeChat would refuse. */
export const reminders: Mutant[] = [
  {
    name: 'a reminder is sent before it is taken',
    shownBy: 'reminders: kill-before at call 7',
    changes: [
      { file: remind, find: take, replace: '  const taken = ids.length\n' },
      {
        file: remind,
        find: '  const that = (',
        replace: '  await store.subscriptions.take(ids, run.id, run.now)\n  const that = (',
      },
    ],
  },
  {
    name: 'a reminder whose outcome is unknown is sent again',
    shownBy: 'reminders: drop-reply',
    changes: [{ file: 'cloudfunctions/weixin/outcome.ts', find: ": 'unknown'", replace: ": 'busy'" }],
  },
  {
    name: 'a message costs no grant',
    shownBy: 'reminders: drop-reply',
    changes: [{ file: remind, find: "  await spend(store, run, that('sent', 'unknown'))\n", replace: '' }],
  },
  {
    name: 'what a dead run had taken waits for ever',
    shownBy: 'reminders: kill-before at call 7',
    changes: [{ file: remind, find: '  await giveUpAbandoned(store, topic, run)\n', replace: '' }],
  },
  {
    name: 'a reminder asked for just before the opening waits for an errand that has ended',
    shownBy: 'last moment',
    changes: [{ file: remind, find: 'run.now < contest.opensAt + lastAskings || ', replace: '' }],
  },
  {
    name: 'the same asking sent again grants one more message',
    shownBy: 'reminders: drop-reply',
    changes: [
      {
        file: 'domain/subscription.ts',
        find: '`${memberId}:${templateId}:${askId}`',
        replace: '`${memberId}:${templateId}:${askId}:${at}`',
      },
    ],
  },
]
