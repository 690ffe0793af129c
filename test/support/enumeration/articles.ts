const ofDesk = {
  public: 'in scope only, as the table of who may says; an article elsewhere and none are alike',
}

/** What staff may do with news. */
export const articleLines = {
  listDeskArticles: { public: 'takes no name of anything; a cursor is compared, not looked up' },
  readDeskArticle: {
    pairs: () => [
      { of: 'an article', here: { articleId: 'taken-back' }, nowhere: { articleId: 'no-story' } },
    ],
  },
  readArticleVersion: ofDesk,
  ...{ saveArticle: ofDesk, submitArticle: ofDesk, reopenArticle: ofDesk, discardArticle: ofDesk },
  ...{ reviewArticle: ofDesk, scheduleArticle: ofDesk, publishArticle: ofDesk },
  ...{ withdrawArticle: ofDesk, pinArticle: ofDesk },
  addPicture: { public: 'takes no name but of the asker’s own uploads' },
}
