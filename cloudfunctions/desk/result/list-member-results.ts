import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { MemberResults } from '../../../contract/desk/result-table'
import type { Refusal } from '../../../contract/refusals'
import { decodeMembers, encodeMembers } from '../../../domain/board-page'
import type { PlacedMember } from '../../../domain/placed'
import { compareMembers } from '../../../domain/standing'
import { id, words } from '../../kernel/input'
import { isRefusal, refuse } from '../../kernel/refusal'
import type { BareScene } from '../../kernel/scene'
import { staffOperation } from '../../kernel/staff-operation'
import { wholeBoard } from '../../referee/whole-board'
import { asked, hourOf, mostNamesakes, placeAsked, type Asked } from './asked'
import { boardWithin } from './board-within'
import { lastAwarded, memberRows, type BareMember } from './member-rows'

const perSlice = 100
/** Looked through for awards that depend on what each member reached. */
const lookedThrough = 500

/** Where a slice ended: a member with the result that counts, or one who stands on no board. */
const cursor = v.pipe(v.string(), v.regex(/^([0-9a-z]{1,12}\.){4}[\w-]{16}$|^[\w-]{16}$/))

export const listMemberResults = staffOperation<DeskApi['listMemberResults']>()({
  needs: 'look into a contest',
  input: v.strictObject({
    contestId: id,
    unitId: v.exactOptional(id),
    name: v.exactOptional(words(2, 40)),
    awarded: v.exactOptional(v.literal(true)),
    after: v.exactOptional(cursor),
  }),
  over: async ({ contestId, unitId }, scene) => [await placeAsked(contestId, unitId, scene)],
  async run({ contestId, unitId, name, awarded, after }, scene) {
    const what = await asked(contestId, unitId, scene)
    if (isRefusal(what)) return what
    if (name !== undefined) return searched(name, what, scene)
    const found = await boardWithin(scene.store, what, scene.now)
    if (!found) return refuse('busy')
    const { contest } = what
    const bound = awarded ? lastAwarded(contest.sheet) : Infinity
    const members = found.members.filter(({ place }) => place <= bound)
    const all: BareMember[] = [
      ...members,
      ...(awarded ? [] : found.placeless.map((memberId) => ({ memberId }))),
    ]
    const from = after === undefined ? 0 : behind(after, members, all, what)
    const slice = all.slice(from, from + (awarded ? lookedThrough : perSlice))
    const hour = hourOf(contest, found.page)
    const rows = await memberRows(slice, what, hour.at ?? 0, scene)
    return {
      hour,
      members: found.members.length,
      rows: awarded ? rows.filter(({ awards }) => awards.length > 0) : rows,
      next: from + slice.length < all.length ? cursorOf(slice.at(-1)) : null,
    }
  },
})

const cursorOf = (last: BareMember | undefined): string | null => {
  if (!last) return null
  return last.place === undefined ? last.memberId : encodeMembers([last as PlacedMember])
}

/** The index of the first who follows: whoever has moved up meanwhile is not waited for. */
function behind(
  after: string,
  members: readonly PlacedMember[],
  all: readonly BareMember[],
  { contest }: Asked,
): number {
  const [last] = after.includes('.') ? decodeMembers(after) : []
  const at = last
    ? members.findIndex((member) => compareMembers(member, last, contest.sheet.board) > 0)
    : all.findIndex(({ memberId, place }) => place === undefined && memberId > after)
  if (at >= 0) return at
  return last ? members.length : all.length
}

async function searched(
  name: string,
  what: Asked,
  scene: Pick<BareScene, 'store' | 'now'>,
): Promise<MemberResults | Refusal> {
  const { store, now } = scene
  const [named, found] = await Promise.all([
    store.members.namedLike(name),
    wholeBoard(store, what.contest, now),
  ])
  if (!found) return refuse('busy')
  if (named.length >= mostNamesakes) return refuse('too_many_names')
  const hour = hourOf(what.contest, found.page)
  const members = named.map(({ _id }): BareMember => found.board.byId.get(_id) ?? { memberId: _id })
  members.sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.memberId < b.memberId ? -1 : 1))
  return { hour, members: null, rows: await memberRows(members, what, hour.at ?? 0, scene), next: null }
}
