/** A picture that is drawn on the phone, in units of its own: the same on every phone, whatever its screen. */
export interface Plan {
  width: number
  height: number
  /** `family`: the app's own typeface, as a canvas takes it. */
  draw(pen: CanvasRenderingContext2D, family: string): void
}

/** What was drawn, to be kept. */
export interface Drawn {
  readonly canvas: unknown
}

/** Draws the plan across its room; `label` says it to who can't see. `onDrawn` hears when it is there. */
export declare function Drawing(props: {
  plan: Plan
  label: string
  onDrawn: (drawn: Drawn) => void
}): React.JSX.Element

/** What a tap on keeping does here, and that it is done. */
export declare const keepWords: string
export declare const keptWords: string

/**
 * Puts a drawn picture among the member's own. `closed`: the phone lets us not; `openPermissions` leads to where that is
 * changed. `no`: the member said no. Throws when there is no room.
 */
export declare function keepPicture(drawn: Drawn, name: string): Promise<'kept' | 'closed' | 'no'>
export declare function openPermissions(): void
