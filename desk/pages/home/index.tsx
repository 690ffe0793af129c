import { Link } from 'react-router-dom'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { pages } from '../../shell/pages'
import { mayAnywhere, useMe } from '../../shell/useMe'
import { Articles } from './Articles'
import { Contests, Doubts, Drafts } from './Contests'
import styles from './index.module.css'

/** What awaits the one who works here, and where everything is. */
export default function HomePage() {
  const me = useMe()
  const shown = pages.filter(({ group, needs }) => group && mayAnywhere(me, needs))
  return (
    <>
      <Heading title={me.name ? `${me.name}，您好` : '您好'} />
      {me.grants.length === 0 && (
        <Empty text="您现在没有工作人员的权限。请管理员给您一个邀请码，在手机小程序“设置 › 工作人员”里输入。" />
      )}
      <div className={styles.todos}>
        {mayAnywhere(me, 'see contests') && <Contests />}
        {mayAnywhere(me, 'see signals') && <Doubts />}
        {mayAnywhere(me, 'review articles') && (
          <Articles title="等您审核的文章" shelf="in-review" whose="others" />
        )}
        {mayAnywhere(me, 'publish articles') && <Articles title="等您发布的文章" shelf="approved" />}
        {mayAnywhere(me, 'draft articles') && (
          <Articles title="您没写完的文章" shelf="writing" whose="mine" />
        )}
        {mayAnywhere(me, 'draft contests') && <Drafts />}
      </div>
      <ul className={styles.places}>
        {shown.map(({ path, title, group }) => (
          <li key={path}>
            <Link to={path}>
              <small>{group}</small>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
