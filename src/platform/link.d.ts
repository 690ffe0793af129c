/** Opens an https address as far as the platform can; on weapp it is copied, with a word about what to do. */
export declare function openLink(address: string): void

/** Whether sharing is WeChat's own button; if not, `copyAddress` puts this page's address on the clipboard. */
export declare const sharesByButton: boolean
export declare function copyAddress(): void

/** Puts words on the clipboard and says that it did, or that it could not. */
export declare function copyText(words: string, done: string): Promise<void>
