import * as v from 'valibot'
import type { DeskApi } from '../../contract/desk'
import { staffOperation } from '../kernel/staff-operation'
import { memberId } from './input'
import { administered, shownGrants, withinScope } from './places'

const perPage = 50

export const listStaff = staffOperation<DeskApi['listStaff']>()({
  needs: 'see staff',
  input: v.strictObject({ after: v.exactOptional(memberId) }),
  async run({ after = '' }, scene) {
    const { now, store } = scene
    const found = await store.staff.page(administered(scene).map(withinScope), after, perPage + 1)
    const rows = found.slice(0, perPage)
    const names = await store.members.names(
      rows.map(({ _id }) => _id),
      now,
    )
    const staff = await Promise.all(
      rows.map(async ({ _id, grants }) => ({
        memberId: _id,
        name: names.get(_id) ?? null,
        grants: await shownGrants({ id: _id, grants }, scene),
      })),
    )
    return { staff, next: found.length > perPage ? (rows.at(-1)?._id ?? null) : null }
  },
})
