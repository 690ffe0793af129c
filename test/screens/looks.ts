export interface Look {
  name: string
  width: number
  height: number
  dark: boolean
  /** How large the member wants words. */
  scale: number
}

const sizes = [
  { width: 390, height: 844 },
  { width: 320, height: 568 },
]

const ways = [
  { way: 'light', dark: false, scale: 1 },
  { way: 'dark', dark: true, scale: 1 },
  { way: 'large', dark: false, scale: 1.5 },
]

/**
 * What `npm test` looks at: large type, in light colours, where it is hardest, on the smallest phone, and dark on a usual one.
 * All six take three times as long; `npm run screens` judges them.
 */
export const testedLooks = (): Look[] => looks.filter(({ name }) => ['dark-390', 'large-320'].includes(name))

/** Every way a screen is looked at: light, dark and large type, on a usual phone and on the smallest. */
export const looks: Look[] = ways.flatMap(({ way, dark, scale }) =>
  sizes.map(({ width, height }) => ({ name: `${way}-${width}`, width, height, dark, scale })),
)
