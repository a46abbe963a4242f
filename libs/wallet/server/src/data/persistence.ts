import { definePersistence } from '@tinhso/platform';

/** Tables of wallet: entities, migrations in order of their timestamps, and what the app's database user may do with each table. */
export const walletPersistence = definePersistence({ domain: 'wallet', entities: [], migrations: [], grants: {} });
