import { Link, NavLink } from 'react-router-dom'
import { cx } from '../../src/cx'
import { federation } from '../../config/federation'
import styles from './Menu.module.css'
import { pages, type DeskPage } from './pages'
import { mayAnywhere, type Me } from './useMe'

const groups = ['竞赛', '内容', '会员', '管理'] as const

/** The pages that somebody may see, and who they are. */
export function Menu({ me }: { me: Me }) {
  const shown = pages.filter(({ needs }) => mayAnywhere(me, needs))
  return (
    <nav className={styles.menu} aria-label="主菜单">
      <NavLink to="/" className={cx(styles.name)} end>
        {federation.appName}
        <small>工作台</small>
      </NavLink>
      {groups.map((group) => (
        <Group key={group} title={group} pages={shown.filter((page) => page.group === group)} />
      ))}
      <div className={styles.me}>
        {me.name ?? '未填写姓名'}
        <Link to="/sessions">退出登录</Link>
      </div>
    </nav>
  )
}

function Group({ title, pages: inside }: { title: string; pages: DeskPage[] }) {
  if (inside.length === 0) return null
  return (
    <div className={styles.group}>
      <div className={styles.title}>{title}</div>
      <ul>
        {inside.map(({ path, title: name }) => (
          <li key={path}>
            <NavLink to={path} className={({ isActive }) => cx(styles.link, isActive && styles.here)}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
