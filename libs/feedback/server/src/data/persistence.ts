import { definePersistence } from '@tinhso/platform';
import { handlingPersistence } from './handling-persistence.js';
import { intakePersistence } from './intake-persistence.js';

export const feedbackPersistence = definePersistence({
  domain: 'feedback',
  entities: [...intakePersistence.entities, ...handlingPersistence.entities],
  migrations: [...intakePersistence.migrations, ...handlingPersistence.migrations],
  grants: { ...intakePersistence.grants, ...handlingPersistence.grants },
  sealed: { ...intakePersistence.sealed, ...handlingPersistence.sealed },
});
