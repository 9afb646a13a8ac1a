export default {
  testEnvironment: 'node',
  // Real servers and processes, on machines that others use too: a test that needs a limit asks for it.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/(dist|build)/'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }] },
  collectCoverageFrom: ['src/**/*.ts'],
}
