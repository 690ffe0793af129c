import styles from '../contest.module.css'

/** What is accepted in each blank; several wordings are parted by a slash. */
export const BlanksKey = ({
  accepted,
  onChange,
}: {
  accepted: readonly string[][]
  onChange: (accepted: string[][]) => void
}) => (
  <div className={styles.options} role="group" aria-label="正确答案">
    {accepted.map((each, at) => (
      <label key={at}>
        第 {at + 1} 空（几种写法用 / 分开）
        <input
          defaultValue={each.join('/')}
          onChange={({ target }) => {
            const wordings = target.value
              .split('/')
              .map((wording) => wording.trim())
              .filter(Boolean)
            onChange(accepted.map((one, n) => (n === at ? wordings : one)))
          }}
        />
      </label>
    ))}
  </div>
)
