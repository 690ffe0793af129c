import { articles } from './articles'
import { managing } from './managing'
import { results } from './results'
import { roster } from './roster'
import type { DeskScreen } from './screen'

/** Every screen of the desk. */
export const deskCatalogue: DeskScreen[] = [...articles, ...managing, ...results, ...roster]
