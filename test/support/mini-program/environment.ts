import { TestEnvironment } from 'jest-environment-jsdom'
import { plantArticle } from '../articles'
import { good, openDistrict, publish } from '../district'
import { playMany, plantManyUnits } from '../many-units'
import { plantOverride } from '../overrides'
import { memberIdOf, plantUnits } from '../staff'

const outside = {
  good,
  openDistrict,
  publish,
  plantArticle,
  plantUnits,
  plantManyUnits,
  playMany,
  plantOverride,
  memberIdOf,
}

/** What tests of the mini-program reach outside of the phone's document. */
export type Outside = typeof outside

/**
 * A document for the mini-program's simulator. The district is loaded outside of it: SDK, sockets and workers meet
 * plain Node and not a browser's look-alike, and answers reach the phone as from anywhere else.
 */
export default class PhoneEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup()
    this.global.outside = outside
  }
}
