/** Which of the doors that a phone may knock at. */
export type Door = 'member' | 'desk'

/** Carries one question to the cloud and brings back what it said, unread. Throws `Offline` or `Fault`. */
export declare function send(door: Door, operation: string, input: unknown): Promise<unknown>
