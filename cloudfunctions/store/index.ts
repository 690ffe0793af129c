import { database, DYNAMIC_CURRENT_ENV, init } from 'wx-server-sdk'
import { openArticles } from './articles'
import { openAttempts } from './attempts'
import { openAudit } from './audit'
import { openBanks } from './banks'
import { openBoards } from './boards'
import { openCertificates } from './certificates'
import { openContests } from './contests'
import { openDecisions } from './decisions'
import { documents } from './documents'
import { openDrafts } from './drafts'
import { openEntries } from './entries'
import { openExports } from './exports'
import { openFeedback } from './feedback'
import { openInvitations } from './invitations'
import { openJobs } from './jobs'
import { openMembers } from './members'
import { openOverrides } from './overrides'
import { openProgress } from './progress'
import { openPictures } from './pictures'
import { openRoster } from './roster'
import { openSessions } from './sessions'
import { openSignIns } from './sign-ins'
import { openSignals } from './signals'
import { openStaff } from './staff'
import { openSubscriptions } from './subscriptions'
import { openTraces } from './traces'
import { openTries } from './tries'

export type Store = ReturnType<typeof openStore>

/** The environment's documents by noun. Made once for an instance: it keeps what never changes. */
export function openStore() {
  // The SDK's types know neither the symbol nor the option that its documentation gives.
  init({ env: DYNAMIC_CURRENT_ENV as unknown as string })
  const sdk = database({ throwOnNotFound: false } as object)
  return {
    articles: openArticles(documents(sdk, 'articles'), documents(sdk, 'article_words')),
    attempts: openAttempts(documents(sdk, 'attempts')),
    audit: openAudit(documents(sdk, 'audit')),
    banks: openBanks(documents(sdk, 'banks'), documents(sdk, 'bank_uploads')),
    boards: openBoards(documents(sdk, 'board_pages'), documents(sdk, 'batches'), documents(sdk, 'editions')),
    certificates: openCertificates(documents(sdk, 'certificates')),
    contests: openContests(
      documents(sdk, 'contests'),
      documents(sdk, 'pools'),
      documents(sdk, 'answer_keys'),
    ),
    decisions: openDecisions(documents(sdk, 'decisions')),
    drafts: openDrafts(documents(sdk, 'contest_drafts')),
    entries: openEntries(documents(sdk, 'entries')),
    exports: openExports(documents(sdk, 'exports')),
    feedback: openFeedback(documents(sdk, 'feedback')),
    invitations: openInvitations(documents(sdk, 'invitations')),
    jobs: openJobs(documents(sdk, 'jobs')),
    members: openMembers(documents(sdk, 'members')),
    overrides: openOverrides(documents(sdk, 'overrides')),
    progress: openProgress(documents(sdk, 'progress')),
    pictures: openPictures(documents(sdk, 'picture_parts')),
    roster: openRoster(documents(sdk, 'rosters'), documents(sdk, 'unit_pages'), documents(sdk, 'people')),
    sessions: openSessions(documents(sdk, 'sessions')),
    signIns: openSignIns(documents(sdk, 'sign_ins')),
    signals: openSignals(documents(sdk, 'signals')),
    staff: openStaff(documents(sdk, 'staff')),
    subscriptions: openSubscriptions(documents(sdk, 'subscriptions')),
    traces: openTraces(documents(sdk, 'traces')),
    tries: openTries(documents(sdk, 'tries')),
  }
}
