import type { Role } from '@tinhso/organisations-contract';
import type { Acting, Principal } from './row.js';

/** Nobody whom the product would know: without a token, or with one that does not count. */
interface Nobody {
  readonly kind: 'nobody';
}

/** A citizen, for herself or for somebody else. */
export interface CitizenCaller {
  readonly kind: 'citizen';
  /** Whose objects are hers: the owner's when she acts for the owner. */
  readonly principal: Principal;
  readonly stale?: boolean;
  /** The token is for these scopes and for nothing else. */
  readonly onlyScopes?: readonly string[];
  /** By what she acts, and for which scopes; `nothing`: by an authority that is not hers or has ended. */
  readonly acting?: { readonly as: Acting | 'everything' | 'nothing'; readonly scopes: readonly string[] };
}

export type Reach = 'here' | 'elsewhere' | 'province';
export const reaches: readonly Reach[] = ['here', 'elsewhere', 'province'];

/** A post, by where it reaches. */
export interface HeldPost {
  readonly role: Role;
  readonly reach: Reach;
  /** Fields of procedures that it is limited to. */
  readonly fields?: readonly string[];
  /** Whose post it is, when it is held for somebody absent. */
  readonly deputyFor?: string;
}

/** Somebody of the staff, by the first of her posts. */
export interface StaffCaller extends HeldPost {
  readonly kind: 'staff';
  /** Her further posts. */
  readonly others: readonly HeldPost[];
  readonly stale?: boolean;
  /** The posts have ended since the token was given. */
  readonly over?: boolean;
}

/** Who calls, and what is to be expected of it. */
export type Caller = (Nobody | CitizenCaller | StaffCaller) & {
  readonly name: string;
  headers(): Record<string, string>;
};

/** Her posts of these roles. */
export const postsOf = (caller: StaffCaller, roles: readonly Role[] = []): readonly HeldPost[] =>
  [caller, ...caller.others].filter(({ role }) => roles.includes(role));

export const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

/** A little more than counts as fresh. */
const STALE_SECONDS = 960;
export const longAgo = (): { provedAt: number } => ({ provedAt: Math.floor(Date.now() / 1000) - STALE_SECONDS });
