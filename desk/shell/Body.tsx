import { lazy, Suspense, useEffect } from 'react'
import { Link, Route, Routes, useLocation } from 'react-router-dom'
import { Empty } from '../parts/Empty'
import { Loading } from '../parts/Loading'

import { pages } from './pages'
import { mayAnywhere, type Me } from './useMe'

const Home = lazy(() => import('../pages/home'))

/** The page of the address. */
export function Body({ me }: { me: Me }) {
  const { pathname } = useLocation()
  const known = pages.filter(({ needs }) => mayAnywhere(me, needs))
  const shown = [...known].reverse().find(({ path }) => pathname.startsWith(path.split('/:')[0] ?? path))
  useEffect(() => {
    document.title = shown ? `${shown.title} · 工作台` : '工作台'
  }, [shown])
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        {known.map(({ path, Page }) => (
          <Route key={path} path={`${path}/*`} element={<Page />} />
        ))}
        <Route path="/" element={<Home />} />
        <Route path="*" element={<Nowhere />} />
      </Routes>
    </Suspense>
  )
}

const Nowhere = () => (
  <Empty text="没有这个页面，或者您没有权限看它。">
    <Link to="/">回到首页</Link>
  </Empty>
)
