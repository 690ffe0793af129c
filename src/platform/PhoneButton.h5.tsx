import { Button } from '../components/Button'

/** A browser has no WeChat: the local cloud's pretend WeChat is asked. */
export function PhoneButton({ onCode, onNone }: PhoneButtonProps) {
  const ask = async () => {
    const answer = await fetch('/_/wechat/phone', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
    }).catch(() => null)
    const { code } = ((await answer?.json().catch(() => null)) ?? {}) as { code?: string }
    if (code) onCode(code)
    else onNone()
  }
  return <Button kind="plain" text="用微信绑定的手机号" onTap={ask} />
}

interface PhoneButtonProps {
  onCode: (code: string) => void
  onNone: () => void
}
