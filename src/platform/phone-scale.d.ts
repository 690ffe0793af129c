/** How much larger than usual the phone is set to show words; 1 when it doesn't say. */
export declare function phoneScale(): number
