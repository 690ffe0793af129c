import type { DeskApi } from '../../contract/desk'
import type { Asker } from './askers'
import type { Outcome } from './rows'

type AskAs = (asker: Asker, operation: keyof DeskApi, input: unknown) => Promise<Outcome>

/** How a browser is let in, asked by a phone. */
export const signInAttempts = (
  ask: AskAs,
  codeOfWaiting: () => Promise<string>,
  sessionOf: (asker: Asker) => Promise<string>,
) => ({
  beginSignIn: (asker: Asker) => ask(asker, 'beginSignIn', {}),
  finishSignIn: (asker: Asker) => ask(asker, 'finishSignIn', {}),
  readSignIn: async (asker: Asker) => ask(asker, 'readSignIn', { code: await codeOfWaiting() }),
  answerSignIn: async (asker: Asker) =>
    ask(asker, 'answerSignIn', { code: await codeOfWaiting(), agrees: true }),
  listSessions: (asker: Asker) => ask(asker, 'listSessions', {}),
  endSession: async (asker: Asker) => ask(asker, 'endSession', { sessionId: await sessionOf(asker) }),
})
