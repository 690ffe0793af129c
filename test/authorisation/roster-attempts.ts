import type { DeskApi } from '../../contract/desk'
import type { District } from '../support/district'
import { plantVersion } from '../support/roster/plant-version'
import type { Asker } from './askers'
import type { Outcome } from './rows'

type AskAs = (asker: Asker, operation: keyof DeskApi, input: unknown) => Promise<Outcome>

let planted = 0

/** How the roster is seen, brought, made to hold and corrected. */
export const rosterAttempts = (ask: AskAs, place: () => District) => ({
  readUnits: (asker: Asker) => ask(asker, 'readUnits', { part: 0 }),
  readRoster: (asker: Asker) => ask(asker, 'readRoster', { part: 0 }),
  listRosters: (asker: Asker) => ask(asker, 'listRosters', {}),
  beginRoster: (asker: Asker) =>
    ask(asker, 'beginRoster', { digest: 'ab'.repeat(32), units: 3, people: 200 }),
  async addRosterPart(asker: Asker) {
    const { rosterId } = await plantVersion(place(), `r-a${(planted += 1)}`, 'coming')
    return ask(asker, 'addRosterPart', {
      rosterId,
      people: [['王秀兰', '13800000001', 'foundry', 'foundry']],
    })
  },
  async holdRoster(asker: Asker) {
    const { rosterId, holds } = await plantVersion(place(), `r-h${(planted += 1)}`, 'whole')
    return ask(asker, 'holdRoster', { rosterId, holds })
  },
  async correctUnit(asker: Asker) {
    const holds = (await place().store.roster.currentNow())!.rosterId
    const facts = { name: 'bakery', short: null, initials: 'bakery', people: (planted += 1) }
    const change = { kind: 'correct', unitId: 'bakery', ...facts }
    return ask(asker, 'correctUnit', { holds, change, reason: '数错了' })
  },
})
