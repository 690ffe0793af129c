import { writeFileSync } from 'node:fs'
import { printTables } from './print'

/** `npm run authorisation`: writes docs/authorisation.md. */
writeFileSync('docs/authorisation.md', printTables())
