/** Asks before the member leaves this page with something unsaved; undone by the function it gives back. */
export declare function warnBeforeLeaving(message: string): () => void
