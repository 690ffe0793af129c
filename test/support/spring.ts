import { good, joined, openDistrict, publish, type Ask, type District } from './district'
import { at } from './sheets'

/** A district with the contest `spring` for a whole test file; each test begins at ten on the contest's first day. */
export function takeSpring(name: string) {
  let district: District
  let people = 0
  beforeAll(async () => {
    district = await openDistrict()
    await publish(district, 'spring')
  })
  afterAll(() => district.stop())
  beforeEach(() => district.cloud.clock.moveTo(at('11-28T10:00')))
  return {
    get district() {
      return district
    },
    /** A member who plays for the first time. */
    newMember: (): Promise<Ask> => joined(district, `o${name}${(people += 1)}`),
    start: async (ask: Ask, contestId = 'spring') => good(await ask('startAttempt', { contestId })),
    wait: (seconds: number) => district.cloud.clock.advance(seconds * 1000),
  }
}
