/** Use-cases and HTTP against a real MariaDB and Redis of this run alone, whose data nobody misses. */
import { join } from 'node:path';
import { runJest } from '../jest.mjs';
import { startTestServices } from '../services.mjs';

export async function runIntegration({ root, folder, filters, ways, keep }) {
  const services = await startTestServices({ dataDir: join(folder, 'integration'), ways });
  keep(services);
  try {
    return await runJest({ root, folder, filters, config: 'jest.int.config.mjs', env: services.env, timeoutMs: 1_500_000 });
  } finally {
    await services.stop();
  }
}
