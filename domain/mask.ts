/** A name as boards show it: the first character and a star, 张*. Nothing else of the name, nor its length, is left. */
export const maskedName = (name: string): string => `${Array.from(name.trim())[0] ?? ''}*`
