import type { NoticeLine } from '../../../../domain/notice'
import styles from './draft.module.css'

/** The public notice as members will read it. */
export const NoticePrint = ({ title, lines }: { title: string; lines: readonly NoticeLine[] | null }) => (
  <section className={styles.notice} aria-label="公告">
    <h2>公告</h2>
    {lines === null ? (
      <p className={styles.soft}>名称、时间和其余必填的几项填好以后，这里是会员看到的公告。</p>
    ) : (
      <>
        <h3>{title}</h3>
        <dl>
          {lines.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </>
    )}
  </section>
)
