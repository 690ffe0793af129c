import { randomUUID } from 'node:crypto'
import { safeParse } from 'valibot'
import type { Api, Reply } from '../../contract/wire'
import type { RefusalCode } from '../../contract/refusals'
import type { Operation } from './operation'
import { makePacer } from './pacer'
import type { Paces } from './paces'
import { isRefusal } from './refusal'
import type { BareScene, Scene } from './scene'

type Operations<Door, In> = { [Name in keyof Door]: Operation<Door[Name], In> }

/**
 * A door: looks the operation up by name among its own, checks the input and the asker's pace, runs it. An expected "no"
 * comes back with its code; anything else that goes wrong is logged with a request id, and the phone is told that id and
 * nothing more. `from` is what the door knows of who asks. What is malformed costs no database call, so it spends nothing of the pace.
 */
export function serve<Door extends Api, In extends Pick<BareScene, 'asker'> = Scene, From = null>(
  operations: Operations<Door, In>,
  paces: Paces<Door>,
  openScene: (now: number, from: From) => In | Promise<In>,
) {
  const byName = new Map(Object.entries(operations)) as Map<
    string,
    Operation<(input: unknown) => unknown, In>
  >
  const tooFastUntil = makePacer()
  return async (event: unknown, from: From): Promise<Reply<unknown>> => {
    const now = Date.now()
    const no = (code: RefusalCode, at?: number): Reply<never> => ({
      ok: false,
      code,
      ...(at ? { at } : {}),
      now,
    })
    const { operation: name, input } = (event ?? {}) as { operation?: unknown; input?: unknown }
    const operation = typeof name === 'string' ? byName.get(name) : undefined
    if (!operation) return no('unknown_operation')
    try {
      const checked = safeParse(operation.input, input, { abortEarly: true })
      // To Valibot an empty list is an object without fields.
      if (!checked.success || Array.isArray(input)) return no('bad_input')
      const scene = await openScene(now, from)
      const until = tooFastUntil(scene.asker, String(name), paces[name as keyof Door], now)
      if (until !== null) return no('too_fast', until)
      const answer = await operation.run(checked.output, scene)
      return isRefusal(answer) ? no(answer.refused, answer.at) : { ok: true, data: answer, now }
    } catch (fault) {
      const requestId = randomUUID().slice(0, 8)
      console.error(`fault ${requestId} in ${String(name)}:`, fault instanceof Error ? fault.stack : fault)
      return { ok: false, code: 'fault', requestId, now }
    }
  }
}
