import Taro, { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

type Resolve = (answer: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void

/** Of WeChat itself, from 2.32.3 on: what isn't there doesn't ask. */
declare const wx: {
  onNeedPrivacyAuthorization?(listener: (resolve: Resolve, about: { referrer: string }) => void): void
  getPrivacySetting?(options: {
    success: (said: { needAuthorization: boolean }) => void
    fail: () => void
  }): void
  openPrivacyContract?(options: object): void
}

interface Question {
  about: string
  page: unknown
  waiting: Resolve[]
  shown: boolean
}

let question: Question | null = null
const watching = new Set<() => void>()
const agreeing = new Set<() => void>()
const tell = (listeners: Set<() => void>): void => {
  listeners.forEach((listener) => {
    listener()
  })
}
const inFront = (): unknown => Taro.getCurrentPages().at(-1)

// WeChat keeps only the last listener, so there is one for all pages.
wx.onNeedPrivacyAuthorization?.((resolve, { referrer }) => {
  if (question?.shown) resolve({ event: 'exposureAuthorization' })
  if (question) question.waiting.push(resolve)
  else question = { about: referrer, page: inFront(), waiting: [resolve], shown: false }
  tell(watching)
})

function answer(answered: Parameters<Resolve>[0]): void {
  const waiting = question?.waiting ?? []
  question = null
  waiting.forEach((resolve) => {
    resolve(answered)
  })
  tell(watching)
}

export function useQuestion(): string | null {
  const [about, setAbout] = useState<string | null>(null)
  const page = useRef<unknown>(null)

  useEffect(() => {
    page.current = inFront()
    const look = () => {
      setAbout(question?.page === page.current ? (question?.about ?? null) : null)
    }
    look()
    watching.add(look)
    return () => {
      watching.delete(look)
    }
  }, [])

  useDidShow(() => {
    page.current = inFront()
    // Whoever leaves the page of a question, by whatever way, has not agreed.
    if (question && !Taro.getCurrentPages().some((open) => open === question?.page)) disagree()
  })

  return about
}

export function tellShown(): void {
  if (!question || question.shown) return
  question.shown = true
  question.waiting.forEach((resolve) => {
    resolve({ event: 'exposureAuthorization' })
  })
}

export function agree(buttonId: string): void {
  answer({ event: 'agree', buttonId })
  tell(agreeing)
}

export function disagree(): void {
  answer({ event: 'disagree' })
}

export function onAgreed(listener: () => void): () => void {
  agreeing.add(listener)
  return () => {
    agreeing.delete(listener)
  }
}

export const isAgreementOpen = (): Promise<boolean> =>
  new Promise((resolve) => {
    const no = () => {
      resolve(false)
    }
    if (!wx.getPrivacySetting) no()
    else
      wx.getPrivacySetting({
        success: ({ needAuthorization }) => {
          resolve(needAuthorization)
        },
        fail: no,
      })
  })

export function openGuideline(): void {
  wx.openPrivacyContract?.({})
}
