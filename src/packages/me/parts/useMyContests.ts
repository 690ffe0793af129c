import { member } from '../../../cloud/ask'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { usePages } from '../../../hooks/usePages'

/** The contests that the member took part in, page by page, the latest first; asked anew when one comes back to the page. */
export function useMyContests() {
  const first = useAsk('listMyContests', {}, { keep: 'my-contests' })
  const { pages, end, more } = usePages(first.state === 'ready' ? first.data : null, (after) =>
    member('listMyContests', { after }),
  )
  useComeBack(first.again)
  return { first, contests: pages.flatMap((page) => page.contests), end, more }
}
