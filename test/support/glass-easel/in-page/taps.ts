let heard = 0

/** Whether a tap of a finger is being heard at this moment. */
export const isInTap = (): boolean => heard > 0

addEventListener('touchend', () => (heard += 1), { capture: true })
addEventListener('touchend', () => (heard = 0))
