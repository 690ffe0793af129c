import * as v from 'valibot'
import { mostQuestions } from '../../../domain/bank/draft'
import { mostParts } from '../../../domain/bank/parts'
import { id } from '../../kernel/input'

export const poolId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}@[a-z0-9]{1,24}$/))

/** `bankId` and `digest` together are the id of a version. */
export const version = {
  bankId: v.pipe(id, v.maxLength(40)),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/)),
}

export const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostParts - 1))

export const questions = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostQuestions))

export const poolOf = ({ bankId, digest }: { bankId: string; digest: string }): string =>
  `${bankId}@${digest}`

/** A part lies under this id, so that a version's parts follow each other. */
export const partId = (pool: string, part: number): string => `${pool}#${String(part).padStart(4, '0')}`
