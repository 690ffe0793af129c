import type { DeskArticle } from '../../../../contract/desk/article'
import { ByPublisher } from './ByPublisher'
import { ByReviewer } from './ByReviewer'
import { ByWriter } from './ByWriter'
import { Pinning } from './Pinning'
import { Withdrawing } from './Withdrawing'

/** What the asker may do with an article now. `isSaved`: nothing of it is only on this PC. */
export const Actions = ({ article, isSaved = true }: { article: DeskArticle; isSaved?: boolean }) => (
  <>
    <ByWriter article={article} isSaved={isSaved} />
    <ByReviewer article={article} />
    <ByPublisher article={article} />
    <Pinning article={article} />
    <Withdrawing article={article} />
  </>
)
