/** Carries one question to the cloud and brings back what it said, unread. Throws `Offline` or `Fault`. */
export declare function send(operation: string, input: unknown): Promise<unknown>
