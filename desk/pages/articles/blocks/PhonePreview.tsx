import type { Content } from '../../../../domain/article/content'
import { channelName } from '../words'
import { Blocks } from './Blocks'
import styles from './PhonePreview.module.css'

/** An article about as a phone of 390 px shows it. */
export const PhonePreview = ({ content, urls, marks }: PreviewProps) => (
  <article className={styles.phone} aria-label="手机上的样子">
    <h2>{content.title || '还没有标题'}</h2>
    <p className={styles.line}>
      {[channelName(content.channel), content.source, content.author].filter(Boolean).join(' · ')}
    </p>
    {content.cover && (
      <img className={styles.cover} src={urls[content.cover] ?? content.cover} alt={content.coverAlt} />
    )}
    {content.digest && <p className={styles.digest}>{content.digest}</p>}
    <Blocks blocks={content.blocks} urls={urls} {...(marks && { marks })} />
  </article>
)

interface PreviewProps {
  content: Content
  urls: Record<string, string>
  marks?: ReadonlySet<number>
}
