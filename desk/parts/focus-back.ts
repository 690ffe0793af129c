/** Remembers where the keyboard stands; what it gives puts it back there, unless that is gone or it has moved on by itself. */
export function focusBack(): () => void {
  const before = document.activeElement
  return () => {
    const now = document.activeElement
    const isLost = now === null || now === document.body || now.closest('.t-dialog__ctx, .t-drawer') !== null
    if (isLost && before instanceof HTMLElement && before.isConnected) before.focus()
  }
}
