import type { Refusal } from '../../contract/refusals'
import type { Api } from '../../contract/wire'
import { actions, mayDo, type Place } from '../../domain/staff'
import type { Browser } from './browser'
import type { Operation } from './operation'
import type { Paces } from './paces'
import { recorded } from './recorded'
import { isRefusal, refuse } from './refusal'
import type { DeskScene } from './scene'
import { serve } from './serve'
import type { StaffOperation, StaffScene } from './staff-operation'

type StaffOperations<Door> = { [Name in keyof Door]: StaffOperation<Door[Name]> }
type Any = (input: unknown) => unknown

/** A door of staff: before an operation runs, the asker's grants are read and held against what it needs. */
export function serveStaff<Door extends Api>(
  operations: StaffOperations<Door>,
  paces: Paces<Door>,
  openScene: (now: number, browser: Browser | null) => Promise<DeskScene>,
) {
  const guarded = Object.entries(operations).map(([name, operation]) => [
    name,
    guard(name, operation as unknown as StaffOperation<Any>),
  ])
  return serve<Door, DeskScene, Browser | null>(
    Object.fromEntries(guarded) as { [Name in keyof Door]: Operation<Door[Name], DeskScene> },
    paces,
    openScene,
  )
}

function guard(name: string, operation: StaffOperation<Any>): Operation<Any, DeskScene> {
  return {
    input: operation.input,
    async run(input, scene) {
      const answer = await answerTo(name, operation, input, scene)
      // An attempt that came to nothing leaves a line to count: what and why, nothing of the person.
      if (isRefusal(answer) && actions[operation.needs].writes)
        console.warn(`refused ${name}: ${answer.refused}`)
      return answer
    },
  }
}

async function answerTo(name: string, operation: StaffOperation<Any>, input: unknown, scene: DeskScene) {
  const allowed = await placesAllowed(operation, input, scene)
  if (isRefusal(allowed)) return allowed
  const { places, staffScene } = allowed
  if ('run' in operation) return operation.run(input, staffScene)
  return recorded(name, () => operation.intend(input, staffScene), places, staffScene)
}

/** The places that the operation is over, if the asker may do it there. Who may nowhere learns nothing of any place. */
async function placesAllowed(
  operation: StaffOperation<Any>,
  input: unknown,
  scene: DeskScene,
): Promise<{ places: Place[]; staffScene: StaffScene } | Refusal> {
  const { asker, store } = scene
  if (actions[operation.needs].by === 'anyone')
    return { places: [], staffScene: { ...scene, me: { id: '', grants: [], row: null } } }
  if (asker.kind === 'nobody') return refuse('not_signed_in')
  const row = await store.staff.get(asker.id)
  const me = { id: asker.id, grants: row?.grants ?? [], row }
  const staffScene = { ...scene, me }
  const anywhere = mayDo(me.grants, operation.needs, [])
  if (!anywhere.may) return refuse(anywhere.why)
  const places = operation.over ? await operation.over(input, staffScene) : []
  const may = mayDo(me.grants, operation.needs, places)
  return may.may ? { places, staffScene } : refuse(may.why)
}
