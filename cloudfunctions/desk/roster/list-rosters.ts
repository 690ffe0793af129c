import type { DeskApi } from '../../../contract/desk'
import { nothing } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import { heldRoster } from './input'

/** So many are looked at; older ones are mostly gone. */
const most = 50

export const listRosters = staffOperation<DeskApi['listRosters']>()({
  needs: 'see the roster',
  input: nothing,
  over: () => ['district'],
  async run(_, { store }) {
    const [current, all] = await Promise.all([store.roster.currentNow(), store.roster.versions()])
    const shown = all
      .filter(({ state }) => state === 'whole' || state === 'units')
      .sort((a, b) => b.importedAt - a.importedAt)
      .slice(0, most)
    const rosters = shown.map(async (version) => {
      const contests = await store.contests.ofRoster(version._id)
      const holds = version._id === current?.rosterId
      return {
        ...(await heldRoster(holds ? current : { ...version, rosterId: version._id }, store)),
        holds,
        corrects: version.peopleOf !== undefined,
        contests: contests.map(({ _id, sheet }) => ({ id: _id, title: sheet.title })),
      }
    })
    return { rosters: await Promise.all(rosters) }
  },
})
