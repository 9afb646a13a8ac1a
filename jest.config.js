export default {
  testEnvironment: 'node',
  // Real servers and processes, on machines that others use too: a test that needs a limit asks for it.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  // They need what `npm run test:majors` fetches.
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.LIFEBOAT_POSTGRES_MAJORS ? [] : ['<rootDir>/test/majors/']),
  ],
  modulePathIgnorePatterns: ['<rootDir>/(dist|build)/'],
  globalSetup: '<rootDir>/test/support/jest/set-up.mjs',
  globalTeardown: '<rootDir>/test/support/jest/tear-down.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/jest/equality.mjs'],
  testSequencer: '<rootDir>/test/support/jest/longest-first.mjs',
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
  collectCoverageFrom: ['src/**/*.ts'],
}
