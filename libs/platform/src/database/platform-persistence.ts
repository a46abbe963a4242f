import { FieldKeyRow } from '../crypto/field-key.entity.js';
import { IdempotencyRecord } from '../idempotency/idempotency.entity.js';
import { InboxRow, OutboxRow } from '../outbox/entities.js';
import { Platform1763800000000 } from './migrations/1763800000000-platform.js';
import { FieldKeys1763900900000 } from './migrations/1763900900000-field-keys.js';
import { definePersistence } from './persistence.js';

export const platformPersistence = definePersistence({
  domain: 'platform',
  entities: [OutboxRow, InboxRow, IdempotencyRecord, FieldKeyRow],
  migrations: [Platform1763800000000, FieldKeys1763900900000],
  grants: {
    outbox: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    inbox: ['SELECT', 'INSERT', 'DELETE'],
    idempotency_record: ['SELECT', 'INSERT', 'DELETE'],
    // Keys are made, moved on and destroyed by the migrating user alone.
    field_key: ['SELECT'],
  },
});
