import { Drawer } from '../../../parts/Drawer'
import type { Content } from '../../../../domain/article/content'
import { PhonePreview } from '../blocks/PhonePreview'

/** What was saved, about as a phone shows it. */
export const PreviewDrawer = ({ content, urls, onClose }: PreviewDrawerProps) => (
  <Drawer visible size="440px" header="手机上的样子" footer={false} onClose={onClose}>
    {/* Can be scrolled by the keyboard. */}
    <div tabIndex={0} role="region" aria-label="手机上的样子">
      <PhonePreview content={content} urls={urls} />
    </div>
  </Drawer>
)

interface PreviewDrawerProps {
  content: Content
  urls: Record<string, string>
  onClose: () => void
}
