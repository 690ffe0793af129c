import { useCallback, useEffect, useState } from 'react'
import type { AskingBrowser } from '../../../../contract/desk/session'
import { desk } from '../../../cloud/ask'
import { Refusal, type Trouble, troubleOf } from '../../../cloud/errors'

type Stage = 'asked' | 'answering' | 'agreed' | 'refused'

/** The browser behind a code, and the answer to it. */
export function useSignIn(code: string) {
  const [asking, setAsking] = useState<AskingBrowser | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [stage, setStage] = useState<Stage>('asked')

  const again = useCallback(async () => {
    try {
      setTrouble(null)
      setAsking(await desk('readSignIn', { code }))
    } catch (thrown) {
      const came = troubleOf(thrown)
      // What is no code at all is told in the same words as one that is over.
      setTrouble(
        came.kind === 'refused' && came.code === 'bad_input' ? new Refusal('code_not_accepted', null) : came,
      )
    }
  }, [code])
  useEffect(() => {
    void again()
  }, [again])

  const answer = async (agrees: boolean) => {
    setStage('answering')
    setTrouble(null)
    try {
      await desk('answerSignIn', { code, agrees })
      setStage(agrees ? 'agreed' : 'refused')
    } catch (thrown) {
      setTrouble(troubleOf(thrown))
      setStage('asked')
    }
  }
  return { asking, trouble, stage, again, answer }
}
