import { notAnswered, type AdminReply } from './admin'
import type { Functions, RunningCall } from './functions/functions'
import type { DatabaseCall, Faults } from './types'

const killed = 'The instance was killed in the middle of a call.'

/**
 * Answers a database call of the SDK as `faults` wills. The hook may take its time: until it has decided, nothing is done
 * and the function waits, as on a slow network. Calls from outside functions and calls that are no database's pass.
 */
export async function answerUnderFaults(
  { faults, functions }: { faults: Faults; functions: Functions },
  { body, call, instanceId }: { body: Record<string, unknown>; call: RunningCall | null; instanceId: string },
  answer: () => Promise<AdminReply>,
): Promise<AdminReply | 'drop the connection'> {
  const action = String(body['action'])
  if (!faults.onDatabaseCall || !call || !action.startsWith('database.')) return answer()
  call.databaseCalls += 1
  const fault = await faults.onDatabaseCall(describe(action, body, call))
  if (fault === 'fail')
    return notAnswered('SYS_ERR', 'The database failed, as the faults of this cloud have it.')
  if (fault === 'kill-before') await functions.kill(instanceId, killed)
  if (fault === 'kill-before' || fault === 'drop-request') return 'drop the connection'
  const reply = await answer()
  if (fault === 'kill-after') await functions.kill(instanceId, killed)
  return fault === 'pass' ? reply : 'drop the connection'
}

function describe(action: string, body: Record<string, unknown>, call: RunningCall): DatabaseCall {
  const { callId, function: name, event, databaseCalls } = call
  const collection = typeof body['collectionName'] === 'string' ? body['collectionName'] : ''
  return {
    action,
    collection,
    function: name,
    callId,
    event: JSON.parse(event) as unknown,
    nth: databaseCalls,
  }
}
