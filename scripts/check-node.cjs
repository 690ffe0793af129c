// Runs before anything that needs a newer syntax, so it is written in the oldest.
var major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(
    '\nThis project needs Node.js 20 or newer; this is ' +
      process.versions.node +
      '. See https://nodejs.org\n',
  )
  process.exit(1)
}
if (!require('fs').existsSync('node_modules/tsx')) {
  console.error('\nThe packages are not installed yet. Run: npm ci\n')
  process.exit(1)
}
