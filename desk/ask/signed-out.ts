/** Tells the frame that the session has ended: whatever stands on the screen stays there until it goes on. */
const event = 'desk-signed-out'

export const sayCameOut = (): void => void window.dispatchEvent(new Event(event))

export function onCameOut(then: () => void): () => void {
  window.addEventListener(event, then)
  return () => {
    window.removeEventListener(event, then)
  }
}
