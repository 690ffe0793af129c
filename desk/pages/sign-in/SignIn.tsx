import { useEffect, useState } from 'react'
import { Button } from 'tdesign-react'
import { federation } from '../../../config/federation'
import type { SignInCode } from '../../../contract/desk/session'
import { serverNow } from '../../../src/cloud/clock'
import { desk } from '../../ask/desk'
import { words } from '../../ask/useDesk'
import styles from './SignIn.module.css'

const lookEveryMs = 2000

type Stage = { at: 'asking' } | { at: 'showing'; shown: SignInCode } | { at: 'ended'; why: string }

/** Shows a code and waits until somebody of staff has agreed in WeChat. `again`: a session has ended, the page is kept. */
export function SignIn({ onDone, again = false }: { onDone: () => void; again?: boolean }) {
  const [stage, setStage] = useState<Stage>({ at: 'asking' })
  const [round, setRound] = useState(0)

  useEffect(() => {
    let isHere = true
    const show = (next: Stage) => isHere && setStage(next)
    show({ at: 'asking' })
    void desk('beginSignIn', {}).then(
      (shown) => show({ at: 'showing', shown }),
      (thrown: unknown) => show({ at: 'ended', why: words(thrown) }),
    )
    return () => {
      isHere = false
    }
  }, [round])

  useEffect(() => {
    if (stage.at !== 'showing') return
    const look = setInterval(() => {
      if (serverNow() >= stage.shown.endsAt) setStage({ at: 'ended', why: '二维码过期了。' })
      else
        void desk('finishSignIn', {}).then(({ state }) => {
          if (state === 'signed-in') onDone()
          if (state === 'refused') setStage({ at: 'ended', why: '手机上没有同意这次登录。' })
          if (state === 'over') setStage({ at: 'ended', why: '二维码过期了。' })
        }, nothing)
    }, lookEveryMs)
    return () => clearInterval(look)
  }, [stage, onDone])

  return (
    <main className={styles.page}>
      <h1>{federation.appName} 工作台</h1>
      <p className={styles.lead}>
        {again ? '登录已经到时间了，请再扫一次。没有保存的内容都还在。' : '请用微信扫一扫登录'}
      </p>
      {stage.at === 'asking' && <div className={styles.code} role="status" aria-label="正在准备二维码" />}
      {stage.at === 'showing' && <Showing shown={stage.shown} />}
      {stage.at === 'ended' && (
        <div className={styles.ended} role="alert">
          <p>{stage.why}</p>
          <Button onClick={() => setRound(round + 1)}>换一个二维码</Button>
        </div>
      )}
    </main>
  )
}

/** The network will be back; the code says by itself when it is over. */
const nothing = () => undefined

const Showing = ({ shown }: { shown: SignInCode }) => (
  <>
    {shown.picture && <img className={styles.code} src={shown.picture} alt="登录二维码" />}
    <p className={styles.number}>
      手机上会显示数字 <strong>{shown.number}</strong>，一样才同意
    </p>
    <p className={styles.typed}>
      扫不了码：打开小程序“我的 › 设置 › 工作人员”，输入 <strong>{shown.code}</strong>
    </p>
  </>
)
