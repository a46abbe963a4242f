/** Pure rules and tools: no server is started for them. */
import { runJest } from '../jest.mjs';

export const runUnit = ({ root, folder, filters }) => runJest({ root, folder, filters, config: 'jest.config.mjs', timeoutMs: 900_000 });
