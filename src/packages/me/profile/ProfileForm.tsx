import { View } from '@tarojs/components'
import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Ask } from '../../../../domain/ask'
import type { Profile } from '../../../../contract/member/profile'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { cx } from '../../../cx'
import { noteTold } from '../../../joining'
import { sentenceFor } from '../../../messages'
import { warnBeforeLeaving } from '../../../platform/unsaved'
import { back } from '../../../routes'
import { takeChosen } from '../unit/chosen'
import { forgetCode } from '../unit/code'
import { Agreement } from './Agreement'
import { draftOf, isChanged, noWrongs, toldBy, wrongsOf, type Draft } from './draft'
import styles from './Field.module.scss'
import { ProfileField } from './ProfileField'
import { cameWords, useUnitCode } from './useUnitCode'

type Stage = 'filling' | 'checked' | 'saving' | 'saved'

/** The form itself: says what is wrong only after the first try to save, and warns before anything is lost. */
export function ProfileForm({ stored, asks, intro, contestId = '' }: ProfileFormProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(stored))
  const [stage, setStage] = useState<Stage>('filling')
  const [failed, setFailed] = useState<string | null>(null)
  const change = (part: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...part }))
  }

  useDidShow(() => {
    const unit = takeChosen()
    if (unit) change({ unit })
  })

  const asksUnit = asks.some(({ field }) => field === 'unit')
  const saved = stored?.unit ?? null
  const came = useUnitCode(asksUnit, saved, (unit) => {
    setDraft((now) => (now.unit?.id === saved?.id ? { ...now, unit } : now))
  })

  // What a code has chosen by itself is nothing that the member could lose.
  const own = saved === null && draft.unit === came ? { ...draft, unit: null } : draft
  const unsaved = isChanged(own, stored) && stage !== 'saved'
  useEffect(() => (unsaved ? warnBeforeLeaving('填写的内容还没有保存，确定离开吗') : undefined), [unsaved])

  // After the warning above is taken back, which needs a drawing in between.
  useEffect(() => {
    if (stage !== 'saved') return
    if (contestId) noteTold(contestId)
    void Taro.showToast({ title: '已保存', icon: 'success' })
    back()
  }, [stage, contestId])

  const wrongs = wrongsOf(draft, asks)
  const said = stage === 'checked' ? wrongs : noWrongs

  const save = async () => {
    if (Object.values(wrongs).some((wrong) => wrong !== null)) {
      setStage('checked')
      return
    }
    setStage('saving')
    setFailed(null)
    try {
      await member('saveProfile', toldBy(draft, asks, contestId))
      if (asksUnit) forgetCode()
      setStage('saved')
    } catch (thrown) {
      setFailed(sentenceFor(troubleOf(thrown), serverNow()))
      setStage('checked')
    }
  }

  return (
    <Page>
      {failed && <NoticeLine text={failed} />}
      <View className={cx(styles.intro)}>{intro}</View>
      {asks.map((ask) => (
        <View key={ask.field}>
          <ProfileField
            ask={ask}
            draft={draft}
            stored={stored}
            wrongs={said}
            came={cameWords(came, draft.unit)}
            onChange={change}
          />
        </View>
      ))}
      <Agreement
        agreed={draft.agreed}
        wrong={said.agreement}
        onChange={(agreed) => {
          change({ agreed })
        }}
      />
      <Foot>
        <Button text={contestId ? '保存后继续答题' : '保存'} loading={stage === 'saving'} onTap={save} />
      </Foot>
    </Page>
  )
}

interface ProfileFormProps {
  stored: Profile | null
  asks: readonly Ask[]
  /** Who asks, and until when it is kept. */
  intro: string
  /** The contest that asks; none when the member looks after the own data. */
  contestId?: string
}
