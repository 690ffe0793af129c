export const keys = (onTap: () => void, off: boolean) => ({
  tabindex: off ? -1 : 0,
  onKeyDown: (event: KeyboardEvent) => {
    if (off || (event.key !== 'Enter' && event.key !== ' ')) return
    event.preventDefault()
    onTap()
  },
})
