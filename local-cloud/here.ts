import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the local cloud, in projects of either module type. */
export const here = typeof __dirname === 'string' ? __dirname : path.dirname(fileURLToPath(import.meta.url))
