import { articles } from './articles'
import { banks } from './banks'
import { contestScreens } from './contests'
import { managing } from './managing'
import { results } from './results'
import { roster } from './roster'
import type { DeskScreen } from './screen'

/** Every screen of the desk. */
export const deskCatalogue: DeskScreen[] = [
  ...managing,
  ...contestScreens,
  ...banks,
  ...results,
  ...articles,
  ...roster,
]
