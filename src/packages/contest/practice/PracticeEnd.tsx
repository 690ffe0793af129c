import { View } from '@tarojs/components'
import { Button } from '../../../components/Button'
import { Card } from '../../../components/Card'
import { Figure } from '../../../components/Figure'
import { Foot } from '../../../components/Foot'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { open, routes } from '../../../routes'

/** How it went, where the wrong ones are, and on to others. */
export function PracticeEnd({ right, of, onAgain }: PracticeEndProps) {
  const wrong = of - right
  return (
    <Page>
      <Card>
        <Figure
          large
          value={right}
          unit="题"
          caption={`答对了，一共练了 ${String(of)} 题。不计分，也不上榜`}
        />
      </Card>
      <Card bare>
        <Row
          id="to-mistakes"
          icon="book"
          label="错题本"
          value={wrong > 0 ? `收进了 ${String(wrong)} 题` : '这次都答对了'}
          onTap={() => {
            open(routes.mistakes)
          }}
        />
      </Card>
      <Foot>
        <View id="again">
          <Button text="再练 10 题" onTap={onAgain} />
        </View>
      </Foot>
    </Page>
  )
}

interface PracticeEndProps {
  right: number
  of: number
  onAgain: () => Promise<unknown>
}
