import { Notice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import type { Trouble } from '../../../cloud/errors'

/** While a paper is on its way. The answers lie on the phone, so whatever happens nothing is lost, and that is said. */
export function HandingIn({ byTime, trouble, onAgain }: HandingInProps) {
  const said = trouble ? sentences[trouble.kind === 'offline' ? 'offline' : 'busy'] : '正在交卷'
  return (
    <Page>
      <Notice
        icon={trouble?.kind === 'offline' ? 'cloud-off' : 'clock'}
        text={byTime ? `时间到。${said}` : said}
        {...(trouble && { action: '再试一次', onAction: onAgain })}
      />
    </Page>
  )
}

const sentences = {
  offline: '网络不好，答案已存好，正在重试',
  busy: '正忙，答案已存好，正在重试',
}

interface HandingInProps {
  byTime: boolean
  trouble: Trouble | null
  onAgain: () => void
}
