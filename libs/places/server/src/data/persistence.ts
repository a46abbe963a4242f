import { definePersistence } from '@tinhso/platform';

/** Tables of places: entities, migrations in order of their timestamps, and what the app's database user may do with each table. */
export const placesPersistence = definePersistence({ domain: 'places', entities: [], migrations: [], grants: {} });
