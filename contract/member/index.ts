import type { AttemptApi } from './attempt'
import type { BoardApi } from './board'
import type { CardApi } from './card'
import type { CertificateApi } from './certificate'
import type { ContestApi } from './contest'
import type { DataApi } from './data'
import type { HelpApi } from './help'
import type { HistoryApi } from './history'
import type { NewsApi } from './news'
import type { NoticeApi } from './notice'
import type { ProfileApi } from './profile'
import type { UnitApi } from './unit'

/** All that anyone in WeChat may ask. A type alias: it must fit the open shape of `Api`. */
export type MemberApi = { [Name in keyof Operations]: Operations[Name] }

interface Operations
  extends
    NewsApi,
    ContestApi,
    AttemptApi,
    BoardApi,
    NoticeApi,
    ProfileApi,
    CardApi,
    CertificateApi,
    HistoryApi,
    UnitApi,
    HelpApi,
    DataApi {}
