import { notImplemented, refuse } from '../../errors'
import { Extended, RANK, type Value } from '../values/value'

export function isRegex(value: Value | undefined): value is Extended {
  return value instanceof Extended && value.rank === RANK.regex
}

/** MongoDB's pattern as JavaScript's. PCRE's own syntax is refused where JavaScript would read it otherwise. */
export function compileRegex(operand: Value, options: Value | undefined): RegExp {
  const { pattern, flags } = parts(operand)
  const all = typeof options === 'string' && options !== '' ? options : flags
  for (const flag of all) {
    if (flag === 'x') notImplemented('regular expression option x')
    if (!'imsgu'.includes(flag)) refuse('INVALID_PARAM', `invalid flag in regex options: ${flag}`)
  }
  if (/\(\?[imsx]+[):]|\(\?[>P#]|\\[AZzQEGKhR]|\[\[:|[*+?}]\+/.test(pattern))
    notImplemented(`regular expression syntax in ${JSON.stringify(pattern)}`)
  try {
    // `g` and `u` come from JavaScript's own flags: `g` would make test() stateful, `u` matters for emoji.
    return new RegExp(pattern, [...new Set(all)].filter((flag) => flag !== 'g').join(''))
  } catch {
    return refuse('INVALID_PARAM', `the regular expression is invalid: ${pattern}`)
  }
}

function parts(operand: Value): { pattern: string; flags: string } {
  if (typeof operand === 'string') return { pattern: operand, flags: '' }
  if (!isRegex(operand)) return refuse('INVALID_PARAM', '$regex needs a string')
  const body = operand.json.$regularExpression as { pattern: string; options: string }
  return { pattern: body.pattern, flags: body.options }
}
