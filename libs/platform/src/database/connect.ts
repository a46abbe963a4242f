import type { DataSource } from 'typeorm';
import { isDatabaseAway } from './faults.js';

/** Connects, waiting for a database that is still starting: up to `patienceMs`, then the last error. */
export async function connect(dataSource: DataSource, patienceMs = 30_000): Promise<DataSource> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    try {
      return await dataSource.initialize();
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
