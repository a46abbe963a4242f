import { definePersistence } from '@tinhso/platform';
import { handlingPersistence } from './handling-persistence.js';
import { intakePersistence } from './intake-persistence.js';
import { TicketLanes1764232000000 } from './migrations/1764232000000-ticket-lanes.js';

export const feedbackPersistence = definePersistence({
  domain: 'feedback',
  entities: [...intakePersistence.entities, ...handlingPersistence.entities],
  migrations: [...intakePersistence.migrations, ...handlingPersistence.migrations, TicketLanes1764232000000],
  grants: { ...intakePersistence.grants, ...handlingPersistence.grants },
  sealed: { ...intakePersistence.sealed, ...handlingPersistence.sealed },
});
