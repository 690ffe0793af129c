import { runBeside } from './run-beside'

/** `npm run bank -- FILE --name NAME [--data DIR] [--dry] [--leave-doubtful N]`: imports a bank of questions. */
runBeside('bank/import.ts')
