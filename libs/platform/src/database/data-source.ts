import { DataSource, type DataSourceOptions } from 'typeorm';
import type { DomainPersistence } from './persistence.js';

export interface ConnectionOptions {
  readonly url: string;
  readonly poolSize: number;
  readonly persistence: readonly DomainPersistence[];
}

/** A TypeORM data source over a mysql2 pool: UTC sessions, utf8mb4, big integers as numbers where they fit. */
export function createDataSource({ url, poolSize, persistence }: ConnectionOptions): DataSource {
  const options: DataSourceOptions = {
    type: 'mariadb',
    url,
    entities: persistence.flatMap((p) => [...p.entities]) as never[],
    migrations: persistence.flatMap((p) => [...p.migrations]),
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    timezone: 'Z',
    charset: 'utf8mb4_unicode_ci',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: 5_000,
    poolSize,
    extra: { maxIdle: poolSize, enableKeepAlive: true, keepAliveInitialDelay: 10_000 },
  };
  return new DataSource(options);
}
