/** Use-cases and HTTP against a real MariaDB and Redis of this run alone, whose data nobody misses. */
import { join } from 'node:path';
import { runJest } from '../jest.mjs';
import { tryAgain } from '../second-try.mjs';
import { startTestServices } from '../services.mjs';

export async function runIntegration({ root, folder, filters, ways, keep }) {
  const services = await startTestServices({ dataDir: join(folder, 'integration'), ways });
  keep(services);
  try {
    const options = { root, folder, config: 'jest.int.config.mjs', env: services.env };
    const first = await runJest({ ...options, filters, timeoutMs: 1_500_000 });
    return await tryAgain(first, (suites) => runJest({ ...options, filters: suites, workers: 1, timeoutMs: 600_000 }));
  } finally {
    await services.stop();
  }
}
