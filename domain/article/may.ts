import { mayDo, type Action, type Grant, type Place } from '../staff'
import { steps, take, type Life, type Step } from './life'

/** Which action of staff a step is. */
const stepActions = {
  write: 'draft articles',
  submit: 'write articles',
  reopen: 'write articles',
  discard: 'write articles',
  return: 'review articles',
  approve: 'review articles',
  schedule: 'publish articles',
  unschedule: 'publish articles',
  publish: 'publish articles',
  withdraw: 'withdraw articles',
} as const satisfies Record<Step, Action>

/** The steps that somebody with these grants may take now with an article that lies at this place. */
export const stepsFor = (life: Life, me: { id: string; grants: readonly Grant[] }, place: Place): Step[] =>
  steps.filter(
    (step) => mayDo(me.grants, stepActions[step], [place]).may && typeof take(life, step, me.id) === 'object',
  )
