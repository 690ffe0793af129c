import Taro from '@tarojs/taro'
import { useState } from 'react'
import { type Drawn, keepPicture, keptWords, openPermissions } from '../../../platform/Drawing'

/** Keeps the drawn certificate among the member's pictures, and says what stands in the way. */
export function useKeeping(name: string) {
  const [drawn, onDrawn] = useState<Drawn | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [isClosed, setIsClosed] = useState(false)

  const keep = async () => {
    if (!drawn) return
    setSaid(null)
    try {
      const came = await keepPicture(drawn, name)
      setIsClosed(came === 'closed')
      if (came === 'kept') void Taro.showToast({ title: keptWords, icon: 'success' })
      else setSaid(whyNot[came])
    } catch {
      setSaid('没能存下来，请腾出一些空间再试。')
    }
  }

  /** Back from the settings the button keeps again. */
  const open = () => {
    setIsClosed(false)
    setSaid(null)
    openPermissions()
  }

  return { isDrawn: drawn !== null, onDrawn, said, isClosed, keep, open }
}

const whyNot = {
  closed: '现在不能存到相册。请点“去设置”，打开“添加到相册”，再存一次。',
  no: '这次没有存。想存的时候再点一次就行。',
}
