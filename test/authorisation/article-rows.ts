import { manages, none, sees, staffOnly } from './rows'

const news = { over: 'an article at a place', ...staffOnly } as const
const reads = {
  ...news,
  roles: { ...none, writer: manages, reviewer: manages, publisher: manages, administrator: manages },
} as const
const writes = { ...news, roles: { ...none, writer: manages, administrator: 'not_allowed' } } as const
const brings = { ...news, roles: { ...none, publisher: manages, administrator: 'not_allowed' } } as const
/** Whoever is there takes a wrong article from the phones. */
const takes = { ...news, roles: { ...none, publisher: manages, administrator: manages } } as const

/** What staff may do with news. */
export const articleRows = {
  listDeskArticles: {
    ...news,
    roles: { ...none, writer: sees, reviewer: sees, publisher: sees, administrator: sees },
  },
  readDeskArticle: reads,
  readArticleVersion: reads,
  saveArticle: writes,
  addPicture: { over: null, ...staffOnly, roles: { ...none, writer: 'yes', administrator: 'not_allowed' } },
  submitArticle: writes,
  reopenArticle: writes,
  discardArticle: writes,
  reviewArticle: {
    ...news,
    roles: { ...none, reviewer: manages, administrator: 'not_allowed' },
    oneself: {
      ...{ what: 'an article that one has written at', member: staffOnly.member, former: staffOnly.former },
      roles: { ...none, reviewer: 'own_article', administrator: 'not_allowed' },
    },
  },
  scheduleArticle: brings,
  publishArticle: brings,
  withdrawArticle: takes,
  pinArticle: takes,
} as const
