import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import type { RoleScopes } from '@tinhso/platform';

const table: Readonly<Record<string, readonly string[]>> = ROLE_SCOPES;

/** What each staff role may do, for the policy guard. An unknown role may do nothing. */
export const roleScopes: RoleScopes = { scopesOf: (role) => table[role] ?? [] };
