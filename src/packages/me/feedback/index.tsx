import { Textarea, View } from '@tarojs/components'
import Taro, { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { cx } from '../../../cx'
import { lastFaults } from '../../../faults'
import { sentenceFor } from '../../../messages'
import { warnBeforeLeaving } from '../../../platform/unsaved'
import { back } from '../../../routes'
import { Questions } from './Questions'
import styles from './index.module.scss'

/** What members ask most, and a way to tell the union. `?kind=unit`: a unit could not be found, `words` is what was typed. */
export default function FeedbackPage() {
  const { kind, words: typed = '' } = useRouter().params
  const aboutUnit = kind === 'unit'
  const [words, setWords] = useState(aboutUnit && typed ? `${decodeURIComponent(typed)}，` : '')
  const [stage, setStage] = useState<'writing' | 'checked' | 'sending' | 'sent'>('writing')
  const [failed, setFailed] = useState<string | null>(null)
  const sendId = useRef(`${String(Date.now())}-${String(Math.random()).slice(2, 10)}`)
  const isShort = words.trim().length < 2

  const unsaved = !isShort && stage !== 'sent'
  useEffect(() => (unsaved ? warnBeforeLeaving('写的内容还没有发送，确定离开吗') : undefined), [unsaved])
  useEffect(() => {
    if (stage !== 'sent') return
    void Taro.showToast({ title: '已告诉工会', icon: 'success' })
    back()
  }, [stage])

  const send = async () => {
    if (isShort) {
      setStage('checked')
      return
    }
    setStage('sending')
    setFailed(null)
    try {
      const requestIds = aboutUnit ? [] : lastFaults()
      const sent = { sendId: sendId.current, kind: aboutUnit ? 'unit' : 'other', words, requestIds } as const
      await member('sendFeedback', sent)
      setStage('sent')
    } catch (thrown) {
      setFailed(sentenceFor(troubleOf(thrown), serverNow()))
      setStage('checked')
    }
  }

  const label = aboutUnit ? '您的单位叫什么，在哪个街道' : '您遇到了什么，想说什么'
  const wrong = stage === 'checked' && isShort ? '请写几个字。' : null
  return (
    <Page>
      {failed && <NoticeLine text={failed} />}
      {!aboutUnit && <Questions />}
      <View className={cx(styles.label)}>{label}</View>
      <Textarea
        className={cx(styles.words, wrong && styles.wrong)}
        placeholderClass={cx(styles.placeholder)}
        value={words}
        maxlength={500}
        placeholder="请不要写身份证号和银行卡号"
        {...(process.env.TARO_ENV === 'h5' ? { 'aria-label': label } : { ariaLabel: label })}
        onInput={(event) => {
          setWords(event.detail.value)
        }}
      />
      <View className={cx(styles.hint, wrong && styles.said)}>
        {wrong ?? (aboutUnit ? '工会核对后会加进名单，请过几天再来选。' : hintOf(lastFaults()))}
      </View>
      <Foot>
        <Button text="告诉工会" loading={stage === 'sending'} onTap={send} />
      </Foot>
    </Page>
  )
}

const hintOf = (faults: string[]): string =>
  faults.length > 0 ? `会一起带上最近的问题编号：${faults.join('、')}` : '工会的工作人员会看到。'
