import { Link, Route, Routes } from 'react-router-dom'
import { Heading } from '../../parts/Heading'
import { Held } from './Held'
import { History } from './History'
import { ImportPage } from './import/ImportPage'
import styles from './index.module.css'

const back = (
  <Link className={styles.link} to="/roster">
    回到名册
  </Link>
)

/** The roster: what holds now, its import, and what was changed by hand. */
export default function RosterPage() {
  return (
    <Routes>
      <Route index element={<Held />} />
      <Route
        path="import"
        element={
          <>
            <Heading
              title="导入名册"
              note="先试读，看过再导入。文件只在这台电脑里读，姓名和手机号不会存进数据库。"
            >
              {back}
            </Heading>
            <ImportPage />
          </>
        }
      />
      <Route
        path="history"
        element={
          <>
            <Heading title="名册的版本和改动" note="竞赛用哪一版，发布时就定下了；以后的导入和改正不影响它。">
              {back}
            </Heading>
            <History />
          </>
        }
      />
    </Routes>
  )
}
