import styles from './index.module.css'

/** What was found, a line each; what is empty is left out. */
export const Found = ({ lines }: { lines: readonly (readonly [string, string | null])[] }) => (
  <div role="status">
    <dl className={styles.found}>
      {lines.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  </div>
)
