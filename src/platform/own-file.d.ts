/** Lays a text on this phone as a file of that name, in place of any before; gives where it lies. Throws when there is no room. */
export declare function layFile(name: string, text: string): Promise<string>

/** What a tap on handing over does here. */
export declare const handOverWords: string

/** That the file is there, and what can be done with it here. */
export declare const laidWords: string

/** Hands a laid file to the member. Called directly in a tap; false when they changed their mind. */
export declare function handOver(place: string, name: string): Promise<boolean>

/** Takes every laid file off the phone again. */
export declare function removeFiles(): void
