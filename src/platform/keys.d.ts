/** What lets a keyboard tap as a finger does, where there is one. */
export declare function keys(onTap: () => void, off: boolean): object
