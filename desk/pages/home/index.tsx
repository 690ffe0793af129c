import { Link } from 'react-router-dom'
import { Heading } from '../../parts/Heading'
import { pages } from '../../shell/pages'
import { mayAnywhere, useMe } from '../../shell/useMe'
import { Empty } from '../../parts/Empty'
import styles from './index.module.css'

/** Where to begin. */
export default function HomePage() {
  const me = useMe()
  const shown = pages.filter(({ group, needs }) => group && mayAnywhere(me, needs))
  return (
    <>
      <Heading title={me.name ? `${me.name}，您好` : '您好'} />
      {me.grants.length === 0 && (
        <Empty text="您现在没有工作人员的权限。请管理员给您一个邀请码，在手机小程序“设置 › 工作人员”里输入。" />
      )}
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
