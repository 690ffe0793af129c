import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation, type StaffScene } from '../../kernel/staff-operation'
import { unitsNow } from '../../registrar/units'
import type { SignalRow } from '../../store/signals'
import { listedSignal } from './shown'

const perPage = 20
const states = ['open', 'decided'] as const
type State = (typeof states)[number]

/** The state of the last one, then its rank. */
const cursor = v.pipe(v.string(), v.regex(/^(open|decided) [\w:-]{1,200}$/))

export const listSignals = staffOperation<DeskApi['listSignals']>()({
  needs: 'see signals',
  input: v.strictObject({
    contestId: id,
    state: v.exactOptional(v.picklist(states)),
    after: v.exactOptional(cursor),
  }),
  async run({ contestId, state, after }, scene) {
    const { store, now } = scene
    if (!(await store.contests.get(contestId, now))) return refuse('contest_not_found')
    const rows = await inOrder(contestId, state ? [state] : states, after, scene)
    const page = rows.slice(0, perPage)
    const [units, decisions] = await Promise.all([
      unitsNow(store, now),
      page.length > 0 ? store.decisions.several(page.map(({ attemptId }) => attemptId)) : [],
    ])
    const decided = new Map(decisions.map((decision) => [decision._id, decision]))
    const last = page.at(-1)
    return {
      signals: page.map((row) => listedSignal(row, decided.get(row.attemptId), units)),
      next: rows.length > perPage && last ? `${last.state} ${last.rank}` : null,
    }
  },
})

/** A page and one more, of these states one after the other. Nobody sees what is suspected of themselves. */
async function inOrder(
  contestId: string,
  asked: readonly State[],
  after: string | undefined,
  { me, store }: StaffScene,
): Promise<SignalRow[]> {
  const [from, rank = ''] = after?.split(' ') ?? []
  const scopes = me.grants.flatMap(({ role, scope }) =>
    role === 'organiser' || role === 'administrator' ? [scope] : [],
  )
  const rows: SignalRow[] = []
  for (const state of asked.slice(Math.max(0, asked.indexOf(from as State)))) {
    const search = { contestId, scopes, state, notOf: me.id, after: state === from ? rank : '' }
    if (rows.length <= perPage) rows.push(...(await store.signals.page(search, perPage + 1 - rows.length)))
  }
  return rows
}
