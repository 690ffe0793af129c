import { runBeside } from './run-beside'

/** `npm run roster -- FILE [--data DIR] [--dry] [--rename "OLD=NEW"]... [--accept-doubtful N]`: imports a roster. */
runBeside('roster/import.ts')
