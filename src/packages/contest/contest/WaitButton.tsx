import { Button } from '../../../components/Button'
import { useServerNow } from '../../../hooks/useServerNow'
import { countdown } from '../../../time'

const soon = 3600_000

/** A button that can't be used yet; in the last hour it counts down, drawing itself alone. */
export function WaitButton({ text, until }: { text: string; until: number | null }) {
  const remains = (until ?? Infinity) - useServerNow(1000)
  return <Button off text={remains < soon ? `${countdown(remains)} 后可以开始` : text} onTap={nothing} />
}

const nothing = () => undefined
