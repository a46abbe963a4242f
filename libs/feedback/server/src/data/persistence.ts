import { definePersistence } from '@tinhso/platform';
import { intakePersistence } from './intake-persistence.js';

export const feedbackPersistence = definePersistence({
  domain: 'feedback',
  entities: [...intakePersistence.entities],
  migrations: [...intakePersistence.migrations],
  grants: { ...intakePersistence.grants },
  sealed: { ...intakePersistence.sealed },
});
