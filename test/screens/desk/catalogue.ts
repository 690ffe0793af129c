import { banks } from './banks'
import { managing } from './managing'
import type { DeskScreen } from './screen'

/** Every screen of the desk. */
export const deskCatalogue: DeskScreen[] = [...managing, ...banks]
