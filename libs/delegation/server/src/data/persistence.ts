import { definePersistence } from '@tinhso/platform';
import { DelegationRow } from './delegation.entity.js';
import { Delegation1763900400001 } from './migrations/1763900400001-delegation.js';
import { DelegationActRow, ManagedPrincipalRow } from './supporting.entities.js';

/** What was done in somebody's name is never changed or deleted. */
export const delegationPersistence = definePersistence({
  domain: 'delegation',
  entities: [DelegationRow, ManagedPrincipalRow, DelegationActRow],
  migrations: [Delegation1763900400001],
  grants: {
    delegation: ['SELECT', 'INSERT', 'UPDATE'],
    managed_principal: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    delegation_act: ['SELECT', 'INSERT'],
  },
  sealed: {
    delegation: { columns: ['phone_sealed'] },
    managed_principal: { columns: ['details_sealed'] },
  },
});
