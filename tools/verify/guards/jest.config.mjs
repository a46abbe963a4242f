import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import unit from '../../../jest.config.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** One suite, in which the product's guards can be taken away one at a time. Run by `npm run verify -- guards`. */
export default {
  ...unit,
  rootDir: join(here, '../../..'),
  testMatch: ['<rootDir>/libs/composition/src/__matrix__/guards.mutation.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.tsx?$': [join(here, 'transform.mjs')] },
  setupFiles: [join(here, 'setup.mjs')],
  testTimeout: 2_400_000,
};
