import type { ArticleApi } from './article'
import type { AuditApi } from './audit'
import type { BankApi } from './bank'
import type { CardCheckApi } from './card'
import type { CertificateCheckApi } from './certificate'
import type { ContestApi } from './contest'
import type { CorrectionApi } from './correction'
import type { DraftApi } from './draft'
import type { ExportApi } from './export'
import type { OverrideApi } from './override'
import type { ProgressApi } from './progress'
import type { ResultApi } from './result'
import type { ResultTableApi } from './result-table'
import type { RosterApi } from './roster'
import type { SessionApi } from './session'
import type { SignalApi } from './signal'
import type { StaffApi } from './staff'
import type { UnitApi } from './unit'

/** All that staff may ask. */
export type DeskApi = { [Name in keyof Operations]: Operations[Name] }

interface Operations
  extends
    SessionApi,
    ArticleApi,
    StaffApi,
    AuditApi,
    BankApi,
    CardCheckApi,
    CertificateCheckApi,
    UnitApi,
    RosterApi,
    ContestApi,
    DraftApi,
    ProgressApi,
    CorrectionApi,
    OverrideApi,
    SignalApi,
    ResultApi,
    ResultTableApi,
    ExportApi {}
