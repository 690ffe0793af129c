import { Text } from '@tarojs/components'
import type { Run } from '../../../../domain/rich-text'
import { cx } from '../../../cx'
import { openLink } from '../../../platform/link'
import styles from './Runs.module.scss'

/** The words of a block in their looks; a link is opened, or copied where WeChat can't open it. */
export function Runs({ runs }: { runs: Run[] }) {
  return (
    <>
      {runs.map((run, at) => {
        const { link } = run
        const look = cx(run.strong && styles.strong, run.emphasis && styles.emphasis, link && styles.link)
        return (
          <Text
            key={at}
            className={look}
            {...(link && {
              onClick: () => {
                openLink(link)
              },
            })}
          >
            {run.text}
          </Text>
        )
      })}
    </>
  )
}
