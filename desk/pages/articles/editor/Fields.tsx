import { useState } from 'react'
import { Button, Input, MessagePlugin, Select, Textarea } from 'tdesign-react'
import type { WrittenContent } from '../../../../contract/desk/article'
import { federation } from '../../../../config/federation'
import { longest } from '../../../../domain/article/content'
import { words } from '../../../ask/useDesk'
import { uploadPicture } from '../pictures/upload'
import { urlOf } from '../pictures/urls'
import styles from './Editor.module.css'
import { choosePictures } from './nodes/choose'

type Head = Omit<WrittenContent, 'html'>
const channels = federation.channels.map(({ id, name }) => ({ value: id, label: name }))

/** Everything about an article but its body. */
export const Fields = ({ head, onChange }: { head: Head; onChange: (change: Partial<Head>) => void }) => (
  <div className={styles.fields}>
    <label>
      栏目
      <Select
        placeholder="选一个栏目"
        value={head.channel}
        options={channels}
        onChange={(value) => onChange({ channel: String(value) })}
      />
    </label>
    <label>
      摘要
      <Textarea
        placeholder="列表里标题下面的一两句话，可以不写"
        maxlength={longest.digest}
        autosize={{ minRows: 2, maxRows: 5 }}
        value={head.digest}
        onChange={(digest) => onChange({ digest })}
      />
    </label>
    <label>
      来源
      <Input maxlength={longest.source} value={head.source} onChange={(source) => onChange({ source })} />
    </label>
    <label>
      作者
      <Input maxlength={longest.author} value={head.author} onChange={(author) => onChange({ author })} />
    </label>
    <Cover head={head} onChange={onChange} />
  </div>
)

function Cover({ head, onChange }: { head: Head; onChange: (change: Partial<Head>) => void }) {
  const [isBusy, setBusy] = useState(false)
  const choose = async () => {
    const [file] = await choosePictures(false)
    if (!file) return
    setBusy(true)
    try {
      onChange({ cover: await uploadPicture(file) })
    } catch (error) {
      void MessagePlugin.error(
        error instanceof Error && error.constructor === Error ? error.message : words(error),
      )
    } finally {
      setBusy(false)
    }
  }
  return (
    <div role="group" aria-label="封面">
      封面
      {head.cover && <img className={styles.cover} src={urlOf(head.cover)} alt={head.coverAlt} />}
      <div>
        <Button size="small" variant="outline" loading={isBusy} onClick={() => void choose()}>
          {head.cover ? '换一张' : '选一张图'}
        </Button>
        {head.cover && (
          <Button size="small" variant="text" onClick={() => onChange({ cover: '', coverAlt: '' })}>
            不要封面
          </Button>
        )}
      </div>
      {head.cover && (
        <label>
          封面说明
          <Input
            placeholder="图里有什么，念给看不见的人听"
            maxlength={longest.coverAlt}
            value={head.coverAlt}
            onChange={(coverAlt) => onChange({ coverAlt })}
          />
        </label>
      )}
    </div>
  )
}
