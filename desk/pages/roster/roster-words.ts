/** `12,345` */
export const count = (figure: number): string => figure.toLocaleString('zh-CN')

/** `+12`, `−3`; nothing where nothing changed. */
export const difference = (change: number): string =>
  change === 0 ? '' : change > 0 ? `+${count(change)}` : `−${count(-change)}`
