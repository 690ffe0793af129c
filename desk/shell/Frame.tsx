import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useDesk, words } from '../ask/useDesk'
import { onCameOut } from '../ask/signed-out'
import { Trouble } from '../parts/Trouble'
import { Refusal } from '../../src/cloud/errors'
import { SignIn } from '../pages/sign-in/SignIn'
import { Body } from './Body'
import styles from './Frame.module.css'
import { Menu } from './Menu'
import { MeContext, type Me } from './useMe'

/**
 * The frame around every page: who is not signed in signs in; whose session ends meanwhile signs in over the page, which stays
 * as it is behind it.
 */
export function Frame() {
  const client = useQueryClient()
  const asked = useDesk('readMe', {}, { staleTime: 60_000 })
  const [me, setMe] = useState<Me | null>(null)
  const [cameOut, setCameOut] = useState(false)
  useEffect(() => onCameOut(() => setCameOut(true)), [])
  useEffect(() => {
    if (!asked.data) return
    // Somebody else has signed in at this PC: nothing of who was here before is shown to them.
    if (me && me.memberId !== asked.data.memberId) location.assign(import.meta.env.BASE_URL)
    else setMe(asked.data)
  }, [asked.data, me])

  const signedIn = () => {
    setCameOut(false)
    void client.invalidateQueries()
  }
  const isOut = cameOut || (asked.error instanceof Refusal && asked.error.code === 'not_signed_in')
  if (!me)
    return isOut ? (
      <SignIn onDone={signedIn} />
    ) : asked.error ? (
      <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
    ) : null
  return (
    <MeContext.Provider value={me}>
      {/* What is behind the sign-in can't be reached by the keyboard. */}
      <div className={styles.frame} {...(cameOut ? { inert: '' } : {})}>
        <a className={styles.skip} href="#page">
          跳到正文
        </a>
        <Menu me={me} />
        <main id="page" className={styles.page} tabIndex={-1}>
          <Body me={me} />
        </main>
      </div>
      {cameOut && (
        <div className={styles.over}>
          <SignIn onDone={signedIn} again />
        </div>
      )}
    </MeContext.Provider>
  )
}
