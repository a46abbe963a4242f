import { IdempotencyRecord } from '../idempotency/idempotency.entity.js';
import { InboxRow, OutboxRow } from '../outbox/entities.js';
import { Platform1763800000000 } from './migrations/1763800000000-platform.js';
import { definePersistence } from './persistence.js';

export const platformPersistence = definePersistence({
  domain: 'platform',
  entities: [OutboxRow, InboxRow, IdempotencyRecord],
  migrations: [Platform1763800000000],
  grants: {
    outbox: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    inbox: ['SELECT', 'INSERT', 'DELETE'],
    idempotency_record: ['SELECT', 'INSERT', 'DELETE'],
  },
});
