import type { History, StoredBonus } from '../history'
import { dayOf } from './day'

const bonusesOf = ({ attempts, members, told }: History) =>
  members.flatMap(({ id, openid }) => {
    const own = attempts.filter(({ memberId }) => memberId === id)
    const stored = own.flatMap(({ earned }) => earned)
    const asked = told.filter((one) => one.operation === 'earnBonus' && one.openid === openid)
    const kinds = [
      ...new Set([...stored.map(({ kind }) => kind), ...asked.map(({ input }) => input.what?.kind ?? '')]),
    ]
    return kinds
      .filter((kind) => kind !== 'accuracy')
      .map((kind) => ({
        whose: `${openid}'s ${kind}`,
        kind,
        stored: stored.filter((one) => one.kind === kind),
        asked: asked.filter(({ input }) => input.what?.kind === kind),
      }))
  })

/** A bonus that a phone was told of is stored, once; and nothing is stored that nobody asked for. */
export function bonusesAreCountedOnce(history: History): string[] {
  const problems = bonusesOf(history).flatMap(({ whose, stored, asked }) => {
    const confirmed = asked.filter(({ reply }) => reply?.ok).length
    const unknown = asked.filter(({ reply }) => !reply || reply.code === 'fault').length
    return stored.length < confirmed || stored.length > confirmed + unknown
      ? [`${whose}: ${stored.length} stored, ${confirmed} confirmed, ${unknown} unknown`]
      : []
  })
  const lost = history.attempts.filter(
    ({ riding, earned }) => riding !== earned.filter(({ kind }) => kind !== 'accuracy').length,
  )
  return [
    ...problems,
    ...lost.map(({ _id, riding, earned }) => `${_id}: ${riding} ride, there are ${earned.length}`),
  ]
}

/** No more bonuses on a Beijing day and in all than the sheet gives, each thing once; and nobody is refused one that is left. */
export function bonusesKeepToTheirCaps(history: History): string[] {
  const rules = history.sheet.bonus ?? []
  return bonusesOf(history).flatMap(({ whose, kind, stored, asked }) => {
    const rule = rules.find((one) => one.kind === kind)
    if (!rule) return stored.length > 0 ? [`${whose} is not offered`] : []
    const { perDay, inAll, points } = rule
    const onDay = (day: string, list: StoredBonus[]) => list.filter(({ at }) => dayOf(at) === day).length
    const days = [...new Set(stored.map(({ at }) => dayOf(at)))]
    const keys = stored.map(({ key }) => key).filter((key) => key !== '')
    const refused = asked.filter(({ reply, ended }) => {
      // Instances' clocks differ by some seconds: at midnight the next day's may be counted already.
      const known = stored.filter(({ at }) => at <= ended + slack)
      const isFull = [reply?.now ?? 0, ended + slack].some((hour) => onDay(dayOf(hour), known) >= perDay)
      return reply?.code === 'bonus_enough' && !isFull && known.length < (inAll ?? Infinity)
    })
    return [
      ...days
        .filter((day) => onDay(day, stored) > perDay)
        .map((day) => `${whose}: more than ${perDay} on ${day}`),
      ...(stored.length > (inAll ?? Infinity) ? [`${whose}: ${stored.length}, not ${inAll}`] : []),
      ...(new Set(keys).size < keys.length ? [`${whose} counts a thing twice`] : []),
      ...stored.filter((one) => one.points !== points).map((one) => `${whose} is ${one.points} points`),
      ...refused.map(({ tag }) => `${whose} was refused in call ${tag} although one was left`),
    ]
  })
}

const slack = 10_000
