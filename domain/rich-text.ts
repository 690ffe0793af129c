/**
 * An article's body as a list of blocks. The phone draws these and never interprets HTML,
 * so nothing hostile can survive in what a member reads: there is no block for it.
 */
export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: 2 | 3; runs: Run[] }
  | { kind: 'quote'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; head: boolean; rows: Run[][][] }
  | { kind: 'picture'; src: string; alt: string; caption: string }

/** A stretch of text of one look. `link` is an https address. */
export interface Run {
  text: string
  strong?: true
  emphasis?: true
  link?: string
}

/** How many characters there are to read. */
export const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((total, block) => total + runsOf(block).reduce((sum, { text }) => sum + text.length, 0), 0)

function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flat(2)
    case 'picture':
      return [{ text: block.caption }]
    default:
      return block.runs
  }
}
