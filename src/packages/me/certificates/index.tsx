import { Card } from '../../../components/Card'
import { ListPage } from '../../../components/ListPage'
import { Row } from '../../../components/Row'
import { open, routes } from '../../../routes'
import { useMyContests } from '../parts/useMyContests'
import { outcomeWords } from './outcome-words'

/** The certificates that the member can take, by contest, the latest first. */
export default function CertificatesPage() {
  const { first, contests, end, more } = useMyContests()
  const certified = contests.filter((contest) => contest.certificate)
  return (
    <ListPage
      {...{ first, end, count: certified.length, onMore: more }}
      skeleton={{ shapes: ['row'], times: 3 }}
      empty={{ icon: 'certificate', text: '还没有证书。参加过的竞赛名次确定以后，证书会在这里。' }}
    >
      {certified.length > 0 && (
        <Card bare>
          {certified.map((contest) => (
            <Row
              key={contest.id}
              icon="certificate"
              label={contest.title}
              value={outcomeWords(contest)}
              onTap={() => {
                open(routes.certificate(contest.id))
              }}
            />
          ))}
        </Card>
      )}
    </ListPage>
  )
}
