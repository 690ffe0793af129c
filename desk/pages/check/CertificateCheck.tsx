import type { CheckedCertificate } from '../../../contract/desk/certificate'
import { useDo } from '../../ask/useDesk'
import { when } from '../../parts/when'
import { Asking } from './Asking'
import { Found } from './Found'

/** What the certificate of a number says today. */
export function CertificateCheck() {
  const check = useDo('checkCertificate')
  return (
    <Asking
      title="证书"
      label="证书编号，12 位"
      act="核对证书"
      doing={check}
      onAsk={(number) => check.mutate({ number })}
    >
      {check.data && <Found lines={linesOf(check.data)} />}
    </Asking>
  )
}

const linesOf = (found: CheckedCertificate) =>
  [
    ['姓名', `${found.name}${found.verified ? '（已和会员名册对上）' : ''}`],
    ['竞赛', found.contest],
    ['成绩', found.score === null ? null : `${String(found.score)} 分`],
    ['名次', placeWords(found)],
    ['奖项', found.awards.join('、')],
    ['发证', when(found.issuedAt)],
  ] as const

const placeWords = ({ place }: CheckedCertificate): string | null =>
  place ? `第 ${String(place.place)} 名${place.shared ? '（并列）' : ''}` : null
