/**
 * What is wrong with what a browser shows: things that reach beyond its sides and, if `sizes`, small print and targets
 * that a thumb misses. Runs inside the page, so it knows nothing but what it is given.
 */
export function faultsOf({ sizes }: { sizes: boolean }): string[] {
  const [leastTarget, leastText] = [44, 12]
  const width = document.documentElement.clientWidth
  const name = (element: Element): string =>
    `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 20)}`
  const visible = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0
  /** In a strip that is moved sideways by itself, or a picture that is cut to its frame. */
  const contained = (element: Element): boolean =>
    element.parentElement?.closest('taro-scroll-view-core, [class*=Picture-module]') != null
  const shown = [...document.body.querySelectorAll('*')].filter(visible)

  const beyond = shown.filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return (right > width + 1 || left < -1) && !contained(element)
  })
  const faults = beyond.map((element) => `reaches beyond the side: ${name(element)}`)
  if (document.documentElement.scrollWidth > width) faults.push('the page moves sideways')
  if (!sizes) return faults

  const holdsText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  const small = shown.filter(
    (element) => holdsText(element) && parseFloat(getComputedStyle(element).fontSize) < leastText,
  )
  const tapped = shown.filter((element) =>
    element.matches(
      '[role=button],[role=link],[role=tab],[role=radio],[role=checkbox],button,taro-input-core,a,.weui-tabbar__item',
    ),
  )
  const tiny = tapped.filter((element) => {
    const box = element.getBoundingClientRect()
    return Math.min(box.width, box.height) < leastTarget - 0.5
  })
  const size = (element: Element): string => {
    const box = element.getBoundingClientRect()
    return `${String(Math.round(box.width))} × ${String(Math.round(box.height))}`
  }
  return [
    ...faults,
    ...small.map((element) => `small print (${getComputedStyle(element).fontSize}): ${name(element)}`),
    ...tiny.map((element) => `a small target (${size(element)}): ${name(element)}`),
  ]
}
