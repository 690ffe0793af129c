import { useState } from 'react'
import { Button } from 'tdesign-react'
import { useDo, words } from '../../ask/useDesk'
import { UnitPicker } from '../../parts/UnitPicker'
import styles from './index.module.css'

/** A unit's code to print: whoever scans it comes to the form with that unit chosen. */
export function UnitCode() {
  const [unitId, setUnitId] = useState<string | null>(null)
  const make = useDo('makeUnitCode')
  const made = make.data && { ...make.data, url: urlOf(make.data) }
  const choose = (next: string | null) => {
    make.reset()
    setUnitId(next)
  }
  return (
    <section className={styles.section} aria-label="单位的小程序码">
      <h2>单位的小程序码</h2>
      <p>打印出来贴在单位，扫码的人填信息时单位已经选好。</p>
      <div className={styles.row}>
        <div className={styles.input}>
          <UnitPicker label="单位" bare value={unitId} onChange={choose} />
        </div>
        <Button
          loading={make.isPending}
          disabled={unitId === null}
          onClick={() => unitId !== null && make.mutate({ unitId })}
        >
          生成
        </Button>
      </div>
      {make.error ? (
        <p className={styles.said} role="alert">
          {words(make.error)}
        </p>
      ) : null}
      {made && (
        <>
          <img className={styles.code} src={made.url} alt={made.name} />
          <a href={made.url} download={made.name}>
            保存图片
          </a>
        </>
      )}
    </section>
  )
}

const urlOf = ({ picture, name }: { picture: string; name: string }): string =>
  `data:image/${name.endsWith('.jpg') ? 'jpeg' : 'png'};base64,${picture}`
