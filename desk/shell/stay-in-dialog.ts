const stops = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])'

const isReachable = (one: HTMLElement): boolean => !one.matches(':disabled') && one.offsetParent !== null

/** While a dialog or a drawer is open, Tab goes round in it: the library lets the keyboard out behind its mask. */
export function stayInDialogs(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return
    const open = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].filter(
      (box) => box.getClientRects().length > 0 && box.closest('.t-drawer:not(.t-drawer--open)') === null,
    )
    const box = open.at(-1)
    if (!box) return
    const within = [...box.querySelectorAll<HTMLElement>(stops)].filter(isReachable)
    const [first, last] = [within[0], within.at(-1)]
    if (!first || !last) return event.preventDefault()
    const here = document.activeElement
    const leaves = !box.contains(here) || here === (event.shiftKey ? first : last)
    if (!leaves) return
    event.preventDefault()
    ;(event.shiftKey ? last : first).focus()
  })
}
