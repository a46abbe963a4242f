import { definePersistence } from '@tinhso/platform';
import { Files1763800400000 } from './migrations/1763800400000-files.js';
import { StoredFileRow } from './stored-file.entity.js';

export const filesPersistence = definePersistence({
  domain: 'files',
  entities: [StoredFileRow],
  migrations: [Files1763800400000],
  grants: { stored_file: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] },
  sealed: { stored_file: { columns: ['name_sealed'] } },
});
