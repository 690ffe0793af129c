import type { History, StoredAttempt, Told } from '../history'

/** An answer that a phone was told to be saved is in the attempt, or a later one is. */
export function noSaveIsLost({ told, attempts }: History): string[] {
  return attempts.flatMap((stored) => {
    const saves = told.filter(
      (one) => one.operation === 'saveAnswers' && one.reply?.ok && one.input.attemptId === stored._id,
    )
    const behind = saves.filter((one) => (one.input.revision ?? 0) > stored.revision)
    const same = saves.filter((one) => one.input.revision === stored.revision)
    const other = stored.state === 'expired' ? same.filter((one) => !hasAnswersOf(stored, one)) : []
    const isOverLater =
      stored.kind === 'paper' &&
      stored.state === 'submitted' &&
      !told.some(
        (one) =>
          one.operation === 'submitAttempt' &&
          (one.input.revision ?? 0) >= stored.revision &&
          hasAnswersOf(stored, one),
      )
    return [
      ...[...behind, ...other].map((one) => `${stored._id} has lost save ${one.tag}`),
      ...(isOverLater ? [`${stored._id} was submitted over a later save`] : []),
    ]
  })
}

const hasAnswersOf = (stored: StoredAttempt, { input }: Told): boolean =>
  JSON.stringify(stored.answers) === JSON.stringify(input.answers)

/** Who was told that name and unit are kept has them, or later ones. */
export function noProfileIsLost({ told, members }: History): string[] {
  return members.flatMap(({ openid, profile }) => {
    const saves = told.filter((one) => one.operation === 'saveProfile' && one.openid === openid)
    if (!saves.some(({ reply }) => reply?.ok)) return []
    const isKept = saves.some(({ input }) => sameProfile(input, profile))
    return isKept ? [] : [`${openid} saved a profile, kept is ${JSON.stringify(profile)}`]
  })
}

const sameProfile = (input: Told['input'], profile: History['members'][number]['profile']): boolean => {
  const { name, unitId } = input as { name?: string; unitId?: string }
  return name === profile?.name && unitId === profile?.unit.street
}
