import { Button } from 'tdesign-react'
import styles from './parts.module.css'

/** A sentence that says what is, and one thing to do. */
export const Trouble = ({ text, onAgain }: { text: string; onAgain?: () => void }) => (
  <div className={styles.note} role="alert">
    <p>{text}</p>
    {onAgain && (
      <Button variant="outline" onClick={onAgain}>
        再试一次
      </Button>
    )}
  </div>
)
