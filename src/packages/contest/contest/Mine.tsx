import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { Card } from '../../../components/Card'
import { Figure } from '../../../components/Figure'
import { phaseAt } from '../../../contest-words'
import { Row } from '../../../components/Row'
import { cx } from '../../../cx'
import { useAsk } from '../../../hooks/useAsk'
import { open, routes } from '../../../routes'
import { span } from '../../../time'
import { placeWords } from '../parts/place-words'
import { MyUnit } from './MyUnit'
import styles from './Mine.module.scss'

/** Where the member stands, and the way to the board. Nothing before the opening. */
export function Mine({ page, now }: { page: ContestPage; now: number }) {
  if (phaseAt(page, now) === 'upcoming') return null
  const { id, myScore, myMs } = page
  const isSum = page.map !== undefined || page.bonus !== undefined
  return (
    <Card bare>
      {myScore !== null && (
        <View className={cx(styles.best)}>
          <Figure value={myScore} unit="分" caption={isSum ? '我的总分' : '我的最好成绩'} />
          {myMs !== null && myMs > 0 && <Figure value={span(myMs)} caption="用时" />}
        </View>
      )}
      {myScore === null ? <ToBoard contestId={id} /> : <ToBoardWithPlace contestId={id} />}
    </Card>
  )
}

function ToBoardWithPlace({ contestId }: { contestId: string }) {
  const asked = useAsk('readBoard', { contestId }, { keep: `board.${contestId}` })
  const board = asked.state === 'ready' ? asked.data : null
  const level = board?.unitLevels?.[0]
  return (
    <>
      <ToBoard contestId={contestId} {...(board?.mine && { place: `我是${placeWords(board.mine)}` })} />
      {level && <MyUnit contestId={contestId} level={level} />}
    </>
  )
}

const ToBoard = ({ contestId, place }: { contestId: string; place?: string }) => (
  <Row
    id="contest-board"
    icon="trophy"
    label="看榜单"
    value={place}
    onTap={() => {
      open(routes.board(contestId))
    }}
  />
)
