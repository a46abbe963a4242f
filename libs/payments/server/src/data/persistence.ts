import { definePersistence } from '@tinhso/platform';

/** Tables of payments: entities, migrations in order of their timestamps, and what the app's database user may do with each table. */
export const paymentsPersistence = definePersistence({ domain: 'payments', entities: [], migrations: [], grants: {} });
