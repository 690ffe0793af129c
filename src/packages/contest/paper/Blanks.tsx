import { useState } from 'react'
import type { Answer } from '../../../../domain/answers'
import { Blank } from './Blank'

/** The fields of a question to fill in, one for each blank; the keyboard leads from one to the next. */
export function Blanks({ blanks, answer, onWrite }: BlanksProps) {
  const [focus, setFocus] = useState<number | null>(null)
  return Array.from({ length: blanks }, (_, at) => (
    <Blank
      key={at}
      at={at}
      text={String(answer[at] ?? '')}
      last={at === blanks - 1}
      focus={focus === at}
      onWrite={(text) => {
        onWrite(at, text)
      }}
      onNext={() => {
        setFocus(at + 1)
      }}
    />
  ))
}

interface BlanksProps {
  blanks: number
  answer: Answer
  onWrite: (blank: number, text: string) => void
}
