import { Skeleton } from 'tdesign-react'

/** The shape of what comes: a heading and rows. */
export const Loading = ({ rows = 6 }: { rows?: number }) => (
  <div role="status" aria-label="正在读取">
    <Skeleton delay={300} animation="gradient" rowCol={[{ width: '30%' }, ...Array<number>(rows).fill(1)]} />
  </div>
)
