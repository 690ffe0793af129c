import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { isOverdue, standingOf } from '../../../domain/attempt'
import { mayStart, triesUsed } from '../../../domain/may-start'
import { printNotice } from '../../../domain/notice'
import { isShown, keptUntil, phaseAt } from '../../../domain/rule-sheet'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { contestCard } from './present'

export const readContest = operation<MemberApi['readContest']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, { asker, now, store }) {
    const [contest, last] = await Promise.all([
      store.contests.get(contestId, now),
      asker.kind === 'member' ? store.attempts.last(contestId, asker.id) : null,
    ])
    if (!contest) return refuse('contest_not_found')
    const { sheet } = contest
    const used = triesUsed(last, now)
    const open = last?.state === 'open' && !isOverdue(last, sheet, now) ? last : null
    const mayRemind = asker.kind === 'member' && phaseAt(sheet, now) === 'upcoming'
    const reminder = mayRemind ? await store.subscriptions.reminder(contestId, asker.id) : null
    return {
      ...contestCard(contest, last, now),
      organiser: sheet.organiser,
      rules: printNotice(sheet),
      asks: sheet.asks,
      keepUntil: keptUntil(sheet),
      myMs: isShown(sheet, sheet.show.score, now) ? (standingOf(last)?.ms ?? null) : null,
      reminded: reminder?.state === 'waiting',
      triesUsedToday: used.usedToday,
      triesUsedInAll: used.usedInAll,
      openAttempt: open && { attemptId: open._id, deadline: open.deadline },
      start: mayStart(sheet, last, now),
    }
  },
})
