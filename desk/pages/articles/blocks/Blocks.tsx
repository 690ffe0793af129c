import type { DraftBlock } from '../../../../domain/article/content'
import type { Run } from '../../../../domain/rich-text'
import styles from './Blocks.module.css'

/** A body as members read it; `marks` names the blocks that differ from another version. */
export const Blocks = ({ blocks, urls, marks }: BlocksProps) => (
  <div className={styles.body}>
    {blocks.map((block, at) => (
      <div key={at} className={marks?.has(at) ? styles.changed : undefined}>
        <BlockView block={block} urls={urls} />
      </div>
    ))}
  </div>
)

interface BlocksProps {
  blocks: readonly DraftBlock[]
  urls: Record<string, string>
  marks?: ReadonlySet<number>
}

function BlockView({ block, urls }: { block: DraftBlock; urls: Record<string, string> }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading': {
      const Tag = block.level === 2 ? 'h3' : 'h4'
      return (
        <Tag>
          <Runs runs={block.runs} />
        </Tag>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      )
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul'
      return (
        <Tag>
          {block.items.map((runs, at) => (
            <li key={at}>
              <Runs runs={runs} />
            </li>
          ))}
        </Tag>
      )
    }
    case 'table':
      return <TableView {...block} />
    case 'picture':
      return (
        <figure>
          <img src={urls[block.src] ?? block.src} alt={block.alt} />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
    case 'gap':
      return <p className={styles.gap}>这里缺一张图：{block.name}</p>
  }
}

const TableView = ({ rows, head }: { rows: Run[][][]; head: boolean }) => (
  <table>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {row.map((runs, of) => {
            const Cell = head && at === 0 ? 'th' : 'td'
            return (
              <Cell key={of}>
                <Runs runs={runs} />
              </Cell>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <>
    {runs.map((run, at) => (
      <RunView key={at} run={run} />
    ))}
  </>
)

function RunView({ run: { text, strong, emphasis, link } }: { run: Run }) {
  const leaning = emphasis ? <em>{text}</em> : text
  const heavy = strong ? <strong>{leaning}</strong> : leaning
  return link ? (
    <a href={link} target="_blank" rel="noreferrer">
      {heavy}
    </a>
  ) : (
    <>{heavy}</>
  )
}
