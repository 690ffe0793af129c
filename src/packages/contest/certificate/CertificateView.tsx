import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Certificate } from '../../../../contract/member/certificate'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { SectionNote } from '../../../components/Section'
import { Drawing, keepWords } from '../../../platform/Drawing'
import { certificateLabel, certificateWords } from './certificate-words'
import { certificatePlan } from './draw'
import { useKeeping } from './useKeeping'

/** The certificate as it is drawn, and the way to keep it. */
export function CertificateView({ certificate }: { certificate: Certificate }) {
  const text = JSON.stringify(certificateWords(certificate))
  const { plan, label } = useMemo(() => {
    const words = JSON.parse(text) as ReturnType<typeof certificateWords>
    return { plan: certificatePlan(words), label: certificateLabel(words) }
  }, [text])
  const { isDrawn, onDrawn, said, isClosed, keep, open } = useKeeping(`证书-${certificate.contest}`)
  return (
    <Page>
      <Drawing plan={plan} label={label} onDrawn={onDrawn} />
      <SectionNote text="工会工作人员可以凭编号核对这张证书。" />
      <Foot>
        {said && <NoticeLine text={said} />}
        <View id="keep">
          <Button
            text={isClosed ? '去设置' : isDrawn ? keepWords : '正在准备'}
            off={!isDrawn}
            onTap={isClosed ? open : keep}
          />
        </View>
      </Foot>
    </Page>
  )
}
