import { Heading } from '../../parts/Heading'
import { mayAnywhere, useMe } from '../../shell/useMe'
import { CardCheck } from './CardCheck'
import { CertificateCheck } from './CertificateCheck'
import { UnitCode } from './UnitCode'

/** What a counter needs: whose card this is, what a certificate says, and a unit's code for the wall. */
export default function CheckPage() {
  const me = useMe()
  return (
    <>
      <Heading title="核对与单位码" note="会员出示会员卡或证书时，在这里核对。" />
      <CardCheck />
      <CertificateCheck />
      {mayAnywhere(me, 'make codes') && <UnitCode />}
    </>
  )
}
