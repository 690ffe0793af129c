/** Hears when the phone has a network again, until undone by the function it gives back. */
export declare function onNetworkBack(listener: () => void): () => void
