import { serverNow } from '../../../cloud/clock'
import { Card } from '../../../components/Card'
import { NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { useAsk } from '../../../hooks/useAsk'
import { open, routes } from '../../../routes'
import type { Ended } from '../paper/view'
import { endedWords, placeValue, reviewWords } from './result-words'
import { ResultFoot } from './ResultFoot'
import { ScoreCard } from './ScoreCard'
import { useFoldedBoard } from './useFoldedBoard'

/** The score, what it means, and where to go from here. */
export function Outcome({ ended }: { ended: Ended }) {
  const { result } = ended
  const { attemptId, contestId } = result
  const board = useFoldedBoard(contestId, result.finishedAt)
  const contest = useAsk('readContest', { contestId }, { keep: `contest.${contestId}` })
  const page = contest.state === 'ready' ? contest.data : null
  const said = endedWords(ended)
  const later = reviewWords(result, serverNow())
  return (
    <Page>
      {said && <NoticeLine text={said} />}
      <ScoreCard result={result} inSum={page?.bonus !== undefined} />
      <Card bare>
        <Row
          id="to-board"
          icon="trophy"
          label="看榜单"
          value={placeValue(board, result.finishedAt) ?? undefined}
          onTap={() => {
            open(routes.board(contestId))
          }}
        />
        {page?.certificate && (
          <Row
            id="to-certificate"
            icon="certificate"
            label="我的证书"
            onTap={() => {
              open(routes.certificate(contestId))
            }}
          />
        )}
        <Row
          id="to-review"
          icon="book"
          label={later ? '解析' : '看解析'}
          value={later ?? undefined}
          onTap={
            later
              ? undefined
              : () => {
                  open(routes.review(attemptId))
                }
          }
        />
      </Card>
      <ResultFoot contest={page} contestId={contestId} gate={result.gate?.index ?? null} />
    </Page>
  )
}
