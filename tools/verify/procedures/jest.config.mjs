import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import unit from '../../../jest.config.mjs';

/** One measurement over the sources as they are. Run by `npm run verify -- procedures`. */
export default {
  ...unit,
  rootDir: join(dirname(fileURLToPath(import.meta.url)), '../../..'),
  testMatch: ['<rootDir>/tools/verify/procedures/procedures.mutation.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  testTimeout: 600_000,
};
