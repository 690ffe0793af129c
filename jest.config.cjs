const { availableParallelism } = require('node:os')

const swc = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
    },
  ],
}

const project = (displayName, more = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: swc,
  ...more,
})

/** Projects that state laws. */
const laws = { setupFiles: ['<rootDir>/test/support/laws.ts'] }

/** One project for each kind of proof; `weapp` needs a document for the mini-program's simulator. */
module.exports = {
  // All of a small machine; a large one has less memory than it has cores, and each worker has instances or a browser.
  maxWorkers: Math.min(availableParallelism(), 4),
  // Ends a test that hangs; how quick anything is, no test judges by it, since the machine may have other work.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/build.ts',
  projects: [
    project('unit', laws),
    project('cloud'),
    project('local-cloud', laws),
    project('faults'),
    project('mutants'),
    project('weapp', {
      testEnvironment: '<rootDir>/test/support/mini-program/environment.ts',
      // The built app runs as it was built.
      transformIgnorePatterns: ['/node_modules/', '/dist/'],
    }),
    project('validators'),
    project('engine'),
    project('e2e'),
    project('screens'),
  ],
}
