import { Text } from '@tarojs/components'
import { cx } from '../cx'
import { Card } from './Card'
import styles from './Choices.module.scss'
import { Icon } from './Icon'
import { Tap } from './Tap'

/** A few things of which one holds, all in sight; what is chosen carries a mark. */
export function Choices<Id extends string | number>({ choices, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <Card bare>
      {choices.map(({ id, name }) => (
        <Tap
          key={id}
          role="radio"
          label={name}
          chosen={id === chosen}
          className={cx(styles.choice, id === chosen && styles.chosen)}
          onTap={() => {
            onChoose(id)
          }}
        >
          <Text className={cx(styles.name)}>{name}</Text>
          {id === chosen && <Icon name="check" />}
        </Tap>
      ))}
    </Card>
  )
}

interface ChoicesProps<Id> {
  choices: readonly { id: Id; name: string }[]
  chosen: Id | null
  onChoose: (id: Id) => void
}
