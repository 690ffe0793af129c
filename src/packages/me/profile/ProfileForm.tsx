import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Profile } from '../../../../contract/member/profile'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { NoticeLine } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { TextField } from '../../../components/TextField'
import { sentenceFor } from '../../../messages'
import { warnBeforeLeaving } from '../../../platform/unsaved'
import { back } from '../../../routes'
import { tidyName, wrongWithName } from '../../../../domain/name'
import { StreetField } from './StreetField'

type Stage = 'filling' | 'checked' | 'saving' | 'saved'

/** The form itself: says what is wrong only after the first try to save, and warns before anything is lost. */
export function ProfileForm({ stored, beforeContest }: { stored: Profile | null; beforeContest: boolean }) {
  const [name, setName] = useState(stored?.name ?? '')
  const [streetId, setStreetId] = useState(stored?.streetId ?? '')
  const [stage, setStage] = useState<Stage>('filling')
  const [failed, setFailed] = useState<string | null>(null)

  const tidy = tidyName(name)
  const changed = tidy !== (stored?.name ?? '') || streetId !== (stored?.streetId ?? '')
  const unsaved = changed && stage !== 'saved'
  useEffect(() => (unsaved ? warnBeforeLeaving('填写的内容还没有保存，确定离开吗') : undefined), [unsaved])

  // After the warning above is taken back, which needs a drawing in between.
  useEffect(() => {
    if (stage !== 'saved') return
    void Taro.showToast({ title: '已保存', icon: 'success' })
    back()
  }, [stage])

  const wrongName = wrongWithName(tidy)
  const wrongStreet = streetId ? null : '请选择街道。'
  const shown = stage === 'checked'

  const save = async () => {
    if (wrongName ?? wrongStreet) {
      setStage('checked')
      return
    }
    if (!changed) {
      back()
      return
    }
    setStage('saving')
    setFailed(null)
    try {
      await member('saveProfile', { name: tidy, streetId })
      setStage('saved')
    } catch (thrown) {
      setFailed(sentenceFor(troubleOf(thrown), serverNow()))
      setStage('checked')
    }
  }

  return (
    <Page>
      {failed && <NoticeLine text={failed} />}
      <TextField
        label="姓名"
        value={name}
        placeholder="请填写真实姓名"
        maxLength={24}
        hint="只用来登记成绩和发奖；榜上只显示姓，如“张*”。"
        wrong={shown ? wrongName : null}
        onChange={setName}
      />
      <StreetField streetId={streetId} wrong={shown ? wrongStreet : null} onChoose={setStreetId} />
      <Foot>
        <Button text={beforeContest ? '保存后继续答题' : '保存'} loading={stage === 'saving'} onTap={save} />
      </Foot>
    </Page>
  )
}
