import unit from './jest.config.mjs';

/** Use-cases on real MariaDB and Redis; one database per worker. Run by `npm run test:int`, which starts the servers. */
export default {
  ...unit,
  testMatch: ['<rootDir>/{apps,libs,tools}/**/*.int-spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  maxWorkers: 2,
  testSequencer: '<rootDir>/tools/test/longest-first.mjs',
  testTimeout: 60_000,
};
