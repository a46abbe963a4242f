import type { AccountKind } from '@tinhso/identity-contract';
import type { Policy } from '@tinhso/platform';

/** What differs between the same operation for citizens and for staff. */
export interface Audience {
  readonly kind: AccountKind;
  /** Where sessions of this kind begin. */
  readonly sessions: 'sessions' | 'staff-sessions';
  /** `readSecurity`, `staffReadSecurity`. */
  readonly id: (name: string) => string;
  /** One's own settings, and one passkey or session of them; `Fresh` with a proof of identity within the last minutes. */
  readonly own: Policy;
  readonly ownFresh: Policy;
  readonly ownObject: Policy;
  readonly ownObjectFresh: Policy;
}

const staffId = (name: string): string => `staff${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const citizen = { audience: 'citizen', scope: 'security.own' } as const;
const staff = { audience: 'staff', scope: 'account.self', jurisdiction: 'none' } as const;

export const audiences: Readonly<Record<AccountKind, Audience>> = {
  citizen: {
    kind: 'citizen',
    sessions: 'sessions',
    id: (name) => name,
    own: { ...citizen, relation: 'self' },
    ownFresh: { ...citizen, relation: 'self', fresh: true },
    ownObject: { ...citizen, relation: 'owner' },
    ownObjectFresh: { ...citizen, relation: 'owner', fresh: true },
  },
  staff: {
    kind: 'staff',
    sessions: 'staff-sessions',
    id: staffId,
    own: staff,
    ownFresh: { ...staff, fresh: true },
    ownObject: staff,
    ownObjectFresh: { ...staff, fresh: true },
  },
};
