import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { ContestPage } from '../../../contract/member/contest'
import { isOverdue, standingOf } from '../../../domain/attempt'
import { bonusOffers } from '../../../domain/earn'
import { mapOf } from '../../../domain/map'
import { mayStart, triesUsed } from '../../../domain/may-start'
import { printNotice } from '../../../domain/notice'
import type { Relief } from '../../../domain/relief'
import { isShown, keptUntil, phaseAt, type RuleSheet } from '../../../domain/rule-sheet'
import { emptyTally } from '../../../domain/tally'
import { mayTakePart } from '../../../domain/who'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { unitsOfContest } from '../../registrar/contest-units'
import type { Contest } from '../../store/contests'
import { certificateIn, contestCard } from './present'
import { reliefFor } from './relief'

export const readContest = operation<MemberApi['readContest']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, scene) {
    const { asker, now, store } = scene
    const [contest, last] = await Promise.all([
      store.contests.get(contestId, now),
      asker.kind === 'member' ? store.attempts.last(contestId, asker.id) : null,
    ])
    if (!contest) return refuse('contest_not_found')
    const { sheet } = contest
    const relief = await reliefFor(contest, last, scene)
    const used = triesUsed(last, now)
    const invited = await notInvited(sheet, scene)
    const open = last?.state === 'open' && !isOverdue(last, sheet, now) ? last : null
    const mayRemind = asker.kind === 'member' && phaseAt(sheet, now) === 'upcoming'
    const reminder = mayRemind ? await store.subscriptions.reminder(contestId, asker.id) : null
    return {
      ...contestCard(contest, last, now, relief),
      organiser: sheet.organiser,
      rules: await rulesOf(contest, scene),
      asks: sheet.asks,
      keepUntil: keptUntil(sheet),
      myMs: isShown(sheet, sheet.show.score, now) ? (standingOf(last)?.ms ?? null) : null,
      ...certificateIn(contest, last, now),
      reminded: reminder?.state === 'waiting',
      triesUsedToday: used.usedToday,
      triesUsedInAll: used.usedInAll,
      openAttempt: open && {
        attemptId: open._id,
        deadline: open.deadline,
        ...(open.gate === null ? {} : { gate: open.gate }),
      },
      ...(sheet.gates ? { map: mapOf(sheet, last?.tally ?? emptyTally, now, relief) } : {}),
      ...(sheet.bonus ? { bonus: bonusOffers(sheet, last, now) } : {}),
      ...grantedIn(relief),
      start: invited
        ? { may: false as const, why: invited, at: null }
        : mayStart(sheet, last, now, null, relief),
    }
  },
})

/** The notice; where a sheet invites some units alone, by their names. */
async function rulesOf(contest: Contest, { store, now }: Scene) {
  if (!contest.sheet.who?.units) return printNotice(contest.sheet)
  const { byId } = await unitsOfContest(store, contest, now)
  return printNotice(contest.sheet, (unitId) => byId.get(unitId)?.name ?? '')
}

const grantedIn = ({ tries, ms, closesAt }: Relief): Pick<ContestPage, 'relief'> =>
  tries || ms || closesAt
    ? { relief: { tries, minutes: ms / 60_000, closesAt: closesAt === 0 ? null : closesAt } }
    : {}

/** Why the asker may not take part, as far as the federation knows the asker: who has told nothing yet is asked first. */
async function notInvited(sheet: RuleSheet, { asker, store }: Scene) {
  if (!sheet.who || asker.kind === 'nobody') return null
  const me = await store.members.get(asker.id)
  return me?.unit ? mayTakePart(sheet, me) : null
}
