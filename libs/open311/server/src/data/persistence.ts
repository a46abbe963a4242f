import { definePersistence } from '@tinhso/platform';
import { Open3111764220000000 } from './migrations/1764220000000-open311.js';
import { Open311KeyRow, Open311RequestRow } from './open311.entities.js';

/** Keys of other systems and what they were answered. A key is taken back, never deleted; an answer stays as it was given. */
export const open311Persistence = definePersistence({
  domain: 'open311',
  entities: [Open311KeyRow, Open311RequestRow],
  migrations: [Open3111764220000000],
  grants: { open311_key: ['SELECT', 'INSERT', 'UPDATE'], open311_request: ['SELECT', 'INSERT'] },
});
