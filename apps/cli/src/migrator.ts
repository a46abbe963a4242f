import { domains } from '@tinhso/composition';
import { connect, createDataSource, platformPersistence, readSettings, type DomainPersistence, type Settings } from '@tinhso/platform';
import type { DataSource } from 'typeorm';

export const persistence: readonly DomainPersistence[] = [platformPersistence, ...domains.map((d) => d.persistence)];

/** Runs work with the migrating user's connection. */
export async function withMigrator<T>(work: (dataSource: DataSource, settings: Settings) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env);
  const url = settings.MIGRATOR_DATABASE_URL ?? settings.DATABASE_URL;
  const dataSource = await connect(createDataSource({ url, poolSize: 3, persistence }));
  try {
    return await work(dataSource, settings);
  } finally {
    await dataSource.destroy();
  }
}
