import type { SendRule } from './types'

/** What is scripted for the next sends, in the order it was asked for. */
export interface Rules {
  add(rule: SendRule): void
  /** The first rule that matches, counted down; null when the send goes its ordinary way. */
  take(openid: unknown, templateId: unknown): SendRule | null
  list(): SendRule[]
  clear(): void
}

const deeds = ['refuse', 'busy', 'fail', 'slow', 'down', 'lost']
const longest = 60_000

export function makeRules(): Rules {
  let waiting: { rule: SendRule; left: number }[] = []
  return {
    add(rule) {
      const problem = ruleProblem(rule)
      if (problem !== null) throw new Error(problem)
      waiting.push({ rule, left: rule.count ?? 1 })
    },
    take(openid, templateId) {
      const found = waiting.find(({ rule }) => matches(rule, openid, templateId))
      if (!found) return null
      found.left -= 1
      waiting = waiting.filter(({ left }) => left > 0)
      return found.rule
    },
    list: () => waiting.map(({ rule, left }) => ({ ...rule, count: left })),
    clear: () => void (waiting = []),
  }
}

function matches(rule: SendRule, openid: unknown, templateId: unknown): boolean {
  return (
    (rule.openid === undefined || rule.openid === openid) &&
    (rule.templateId === undefined || rule.templateId === templateId)
  )
}

/** Rules also come from the inspector's page: a wrong one is said at once, not when it should have worked. */
function ruleProblem(rule: SendRule): string | null {
  if (!deeds.includes(rule.does)) return `A rule does one of ${deeds.join(', ')}.`
  if (rule.count !== undefined && !(rule.count >= 1)) return 'A rule counts at least one send.'
  if (rule.does === 'fail' && !(Number.isInteger(rule.errcode) && rule.errcode !== 0))
    return 'A rule that fails has an errcode other than 0.'
  if (rule.does === 'slow' && !(rule.ms >= 0 && rule.ms <= longest))
    return `A slow rule waits 0 to ${longest} milliseconds.`
  return null
}
