const code = { public: 'a code of 40 bits that holds for two minutes, and twenty wrong ones end the day' }
const own = { public: 'takes no name but of the asker’s own sessions: of another’s nothing happens' }

export const signInLines = {
  beginSignIn: { public: 'takes no name of anything' },
  finishSignIn: { public: 'takes no name of anything: the browser’s own cookie' },
  readSignIn: code,
  answerSignIn: code,
  listSessions: own,
  endSession: own,
}
