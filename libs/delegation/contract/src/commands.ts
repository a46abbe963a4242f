import { Type, type Static } from '@sinclair/typebox';
import { DelegationGroup } from './groups.js';
import { delegationLimits } from './limits.js';
import { IdText } from './principals.js';

const closed = { additionalProperties: false } as const;

/**
 * Gives somebody the right to act. Without `principalId` it is about the giver's own matters; with it, about a child (the
 * other is asked to be guardian too, until the child is of age) or about a company (a member, with named rights).
 */
export const GrantDelegation = Type.Object(
  {
    principalId: Type.Optional(IdText),
    /** Mobile number of the one who is asked; the answer is the same whether or not there is an account with it. */
    phone: Type.String({ maxLength: 20, examples: ['0912 345 678'] }),
    /** Not for guardians, who may do everything for the child. */
    groups: Type.Optional(Type.Array(DelegationGroup, { minItems: 1, maxItems: 4, uniqueItems: true })),
    /** 30 when left out. */
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: delegationLimits.maxDays })),
  },
  { $id: 'GrantDelegation', ...closed },
);
export type GrantDelegation = Static<typeof GrantDelegation>;

export const DelegationParams = Type.Object({ id: IdText }, { $id: 'DelegationParams', ...closed });
export type DelegationParams = Static<typeof DelegationParams>;
