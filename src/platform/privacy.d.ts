/**
 * WeChat's question whether the member agrees that something private is used. It belongs to the page that was in front when
 * it came; whatever else is asked meanwhile gets the same answer. A browser never asks.
 */

/** What the question over this page is about, as WeChat names it (`setClipboardData`); null when there is none here. */
export declare function useQuestion(): string | null

/** The member sees the question. */
export declare function tellShown(): void

/** The member agreed by the button with this id, which WeChat has heard; or said no. */
export declare function agree(buttonId: string): void
export declare function disagree(): void

/** Hears when the member agrees in the question's window; undone by the function it gives back. */
export declare function onAgreed(listener: () => void): () => void

/** Whether WeChat still has to hear that the member agrees. */
export declare function isAgreementOpen(): Promise<boolean>

/** Opens the guideline that stands in this account at WeChat. */
export declare function openGuideline(): void
