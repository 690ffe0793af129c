import type { Look } from '../look-choices'

/** Gives what lies around a page (the bars, what shows when it is pulled) the look that the member chose. */
export declare function paintFrame(look: Look): void
