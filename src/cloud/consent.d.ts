import type { ConsentAnswer } from '../../contract/member/notice'

/**
 * Opens WeChat's own window that asks whether these templates may be sent, once each. Must be called directly in a tap,
 * with nothing awaited before it. Throws `Offline` when the window could not be opened.
 */
export declare function askConsent(templateIds: string[]): Promise<Record<string, ConsentAnswer>>
