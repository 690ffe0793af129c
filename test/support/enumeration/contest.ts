const listed = { public: 'contests are listed for everybody; what is told of one is of the contest itself' }
const ofDistrict = {
  public: 'for organisers of the whole district alone, who see all drafts, contests and pools there are',
}

export const contestLines = {
  listDeskContests: listed,
  readDeskContest: listed,
  listDrafts: ofDistrict,
  readDraft: ofDistrict,
  saveDraft: ofDistrict,
  putDraftAway: ofDistrict,
  publishContest: ofDistrict,
  withdrawContest: ofDistrict,
  readPoolShape: ofDistrict,
  previewPaper: ofDistrict,
  readProgress: ofDistrict,
  searchQuestions: ofDistrict,
  readQuestionKey: ofDistrict,
}
