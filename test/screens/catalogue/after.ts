import { longWinner, silent, winner } from '../over-contests'
import { places } from '../places'
import { screen } from '../screen'

const ready = '凭编号核对'

/** What a contest leaves behind for the member. */
export const after = [
  screen('over', 'after-contest', (stage) => stage.go(places.contest('over-small'), '我的证书'), winner),
  screen('empty', 'certificates-none', (stage) => stage.go(places.certificates, '还没有证书')),
  screen('over', 'certificates-one', (stage) => stage.go(places.certificates, '消防安全十问'), winner),
  screen('over', 'certificates-many', (stage) => stage.go(places.certificates, '没有更多了'), longWinner),
  screen('over', 'certificate-prize', (stage) => stage.go(places.certificate('over-small'), ready), winner),
  screen('over', 'certificate-long', (stage) => stage.go(places.certificate('over-long'), ready), longWinner),
  screen(
    'over',
    'certificate-no-score',
    (stage) => stage.go(places.certificate('over-quiet'), ready),
    silent,
  ),
  screen(
    'over',
    'certificate-not',
    (stage) => stage.go(places.certificate('over-small'), '没有计入的成绩'),
    silent,
  ),
]
