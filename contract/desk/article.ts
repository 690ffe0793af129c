import type { Content, DraftBlock } from '../../domain/article/content'
import type { Shown, Stage, Step } from '../../domain/article/life'
import type { Shelf } from '../../domain/article/shelves'
import type { Place, Scope } from '../../domain/staff'

/**
 * News, from a first draft to what members read. Who changes an article says which `revision` of it they have seen; after
 * another change it refuses `changed_meanwhile`. A step that is not possible now refuses `article_elsewhere`.
 */
export interface ArticleApi {
  /**
   * Articles on a shelf within the asker's scopes, the last touched first, 30 at a time; `after` is the `next` of the page
   * before. `mine`: begun by the asker. `words` stand in the title.
   */
  listDeskArticles(input: {
    shelf: Shelf
    channel?: string
    mine?: boolean
    words?: string
    after?: string
  }): { articles: ListedArticle[]; next: string | null }
  /** An article with its working copy and everything that was done with it. Refuses `article_not_found`. */
  readDeskArticle(input: { articleId: string }): DeskArticle
  /** The words of an earlier version. Refuses `article_not_found`. */
  readArticleVersion(input: { articleId: string; version: number }): {
    content: Content
    pictures: Record<string, string>
  }
  /**
   * Saves the working copy. An article that is not there yet begins with revision 0, in `scope`. HTML becomes blocks; what has
   * none is counted in `dropped`. The same `saveId` twice saves once. `keep` also makes a version of it, as happens by
   * itself when another hand takes over. Refuses `article_not_found`, `unit_not_found`, `article_elsewhere`, `changed_meanwhile`.
   */
  saveArticle(input: {
    articleId: string
    saveId: string
    revision: number
    scope?: Scope
    content: WrittenContent
    keep?: boolean
  }): { revision: number; savedAt: number; dropped: Dropped }
  /**
   * One part of a picture, in base64, of at most 60,000 characters; with the last one it is stored. JPEG, PNG, WebP and GIF up
   * to 1.5 MB. The same part twice does no harm. Refuses `picture_incomplete`, `picture_not_taken`.
   */
  addPicture(input: { uploadId: string; part: number; of: number; data: string }): {
    /** `picture` is its address in an article, `url` opens it for an hour or two. null: parts are still to come. */
    stored: { picture: string; url: string } | null
  }
  /** Gives the working copy to a reviewer. Refuses `article_not_found`, `article_unfinished`. */
  submitArticle(input: ArticleStepInput): ArticleNow
  /** Takes the working copy back to write on: from review, from approval, beside what is published, from what was put aside. */
  reopenArticle(input: ArticleStepInput): ArticleNow
  /** Puts a draft aside; of an article that members know, only the edit beside it. The words stay as a version. */
  discardArticle(input: ArticleStepInput): ArticleNow
  /** Approves what somebody else wrote, or returns it with a note. Refuses `own_article`, `note_needed`. */
  reviewArticle(input: ArticleStepInput & { decision: 'approve' | 'return'; note?: string }): ArticleNow
  /** Publishes at that hour (ms), within a minute; null takes it off the schedule. Refuses `hour_not_possible`. */
  scheduleArticle(input: ArticleStepInput & { at: number | null }): ArticleNow
  /** Lets members see the working copy, by one write. A correction keeps its place in the list. */
  publishArticle(input: ArticleStepInput): ArticleNow
  /** Takes it from members; phones that are online drop it within a minute. */
  withdrawArticle(input: ArticleStepInput & { reason: string }): ArticleNow
  /**
   * Lets a published article stand first until that hour (ms, at most 60 days ahead); null lets it go. Refuses `pins_full`
   * when three others stand there, `hour_not_possible`.
   */
  pinArticle(input: ArticleStepInput & { until: number | null }): ArticleNow
}

export interface ArticleStepInput {
  articleId: string
  revision: number
}

export interface ArticleNow {
  revision: number
  state: Shown
  stage: Stage
}

/** Content as an editor writes it: the body in HTML. */
export type WrittenContent = Omit<Content, 'blocks'> & { html: string }

/** How many of each were left out of a body. */
export interface Dropped {
  media: number
  forms: number
  links: number
  pictures: number
}

export interface ListedArticle {
  id: string
  /** Of the working copy. */
  title: string
  channel: string
  state: Shown
  stage: Stage
  over: Place
  /** Who began it: a member's id and name. */
  by: string
  byName: string | null
  touchedAt: number
  /** ms; null when it is not. */
  scheduledAt: number | null
  publishedAt: number | null
  pinnedUntil: number | null
}

export interface DeskArticle extends Omit<ListedArticle, 'title' | 'channel' | 'byName'> {
  revision: number
  content: Content
  /** What members see now, if they see any. */
  published: { version: number; blocks: DraftBlock[]; title: string } | null
  withdrawnAt: number | null
  /** Newest last. */
  versions: ArticleVersion[]
  done: ArticleDeed[]
  /** Names of those who appear here, by their ids; null when they have left. */
  people: Record<string, string | null>
  /** Where a browser finds the pictures, by their addresses. */
  pictures: Record<string, string>
  /** The steps that the asker may take now. */
  may: Step[]
}

export interface ArticleVersion {
  version: number
  at: number
  by: string
  /** `taken-over`: another hand wrote on. */
  why: 'kept' | 'taken-over' | 'submitted' | 'discarded'
  title: string
}

export interface ArticleDeed {
  at: number
  by: string
  did: Exclude<Step, 'write'> | 'begin' | 'pin' | 'unpin'
  /** A reviewer's note, the reason of a withdrawal, or an hour. */
  note: string
}
