import type { History } from '../history'

/** No reply carries a key before the close, nor ever a seed, an OPENID, a whole name or another member's id. */
export function noReplyTellsASecret({ told, attempts, members, boards, sheet }: History): string[] {
  const closes = Date.parse(sheet.window.closes)
  const seeds = attempts.map(({ seed }) => seed).filter((seed) => seed !== '')
  const replies = [
    ...told.map(({ openid, operation, reply }) => ({ openid, operation, reply })),
    ...boards.map(({ openid, board }) => ({
      openid,
      operation: 'readBoard',
      reply: { now: closes, ok: true, data: board },
    })),
  ]
  return replies.flatMap(({ openid, operation, reply }) => {
    if (!reply) return []
    const wire = JSON.stringify(reply)
    const secrets = [
      ...(reply.now < closes ? ['canary', '"right":[', '"seed"', '"law"'] : []),
      ...seeds,
      ...members.map((one) => one.openid),
      // Only who has just written a name down sees it whole.
      ...members
        .filter((one) => operation !== 'saveProfile' || one.openid !== openid)
        .map(({ name }) => name),
      ...members.filter((one) => one.openid !== openid).map(({ id }) => id),
    ]
    return secrets.filter((secret) => wire.includes(secret)).map((secret) => `${operation} tells ${secret}`)
  })
}

/** What is another member's answers as if it did not exist. */
export function nobodyReachesAnother({ told, members }: History): string[] {
  return told
    .filter(({ openid, input }) => {
      const owner = input.attemptId?.split(':')[1]
      return owner !== undefined && owner !== members.find((one) => one.openid === openid)?.id
    })
    .filter(({ reply }) => reply && !['attempt_not_found', 'bad_input', 'fault'].includes(reply.code ?? 'ok'))
    .map(
      ({ operation, reply }) => `${operation} of another member's attempt answered ${JSON.stringify(reply)}`,
    )
}

/** A call to which nothing happened never comes to a fault. */
export const nothingFaultsByItself = ({ told }: History): string[] =>
  told
    .filter(({ disturbed, reply, heard }) => !disturbed && (reply?.code === 'fault' || (heard && !reply)))
    .map(({ operation, tag }) => `${operation} ${tag} came to a fault`)
