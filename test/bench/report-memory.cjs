/** Preloaded into a measured process: writes down, when it ends, the most memory that it ever held. */
const { writeFileSync } = require('node:fs')

process.on('exit', () =>
  writeFileSync(process.env.MEMORY_REPORT, String(process.resourceUsage().maxRSS * 1024)),
)
