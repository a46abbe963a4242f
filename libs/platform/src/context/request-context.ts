/** A role that a staff member holds in a unit now. */
export interface StaffPost {
  readonly unitId: string;
  readonly role: string;
  /** Fields of procedures ("Hộ tịch") that the post is limited to; every field when left out. */
  readonly fields?: readonly string[];
  /** Account id of the absent holder, when the post is held as a deputy. */
  readonly deputyFor?: string;
  /** When the post ends, in milliseconds since 1970, if that is known: it grants nothing from then on, whatever the token's life. */
  readonly until?: number;
}

/**
 * How surely a citizen is known, after the levels of the national eID: 0 phone and password only, 1 and 2 as the
 * identity provider vouched for in this session.
 */
export type Assurance = 0 | 1 | 2;

/** Somebody for whom the signed-in citizen acts in this request. Every act bears both names. */
export interface ActingFor {
  /** What gives the right: `delegation:<id>`, `assisted:<id>`. The value of the request's `x-acting-for`. */
  readonly authority: string;
  /** Account of the person, child or company whose matters these are. */
  readonly accountId: string;
  readonly name: string;
  /** Citizen scopes that the authority gives; nothing beyond them is allowed. */
  readonly scopes: readonly string[];
}

export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'citizen';
      readonly accountId: string;
      readonly sessionId: string;
      readonly name: string;
      /** 0 when left out. */
      readonly assurance?: Assurance;
      readonly actingFor?: ActingFor;
      /** Somebody without an account: holds these citizen scopes and no others, whatever the operation. */
      readonly onlyScopes?: readonly string[];
    }
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly sessionId: string;
      readonly name: string;
      readonly posts: readonly StaffPost[];
    }
  | { readonly kind: 'system'; readonly name: string };

export type Locale = 'vi' | 'en';

/** Who asks, from where, in which language. Handed down explicitly, never global. */
export interface RequestContext {
  readonly traceId: string;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly ip?: string;
  readonly userAgent?: string;
  /** Units of those posts that grant the operation's scope; empty for others than staff. Jurisdiction starts here. */
  readonly grantedUnitIds: readonly string[];
  /** Those posts themselves, with the fields they are limited to; empty for others than staff. */
  readonly grantedPosts: readonly StaffPost[];
}

/** Context of work that nobody asked for: relay, schedules, seeds. */
export function systemContext(name: string, traceId: string = crypto.randomUUID()): RequestContext {
  return { traceId, actor: { kind: 'system', name }, locale: 'vi', grantedUnitIds: [], grantedPosts: [] };
}

/** Account id of a signed-in actor. @throws Error for others, which is a fault of the caller's policy. */
export function accountIdOf(ctx: RequestContext): string {
  if (ctx.actor.kind === 'citizen' || ctx.actor.kind === 'staff') return ctx.actor.accountId;
  throw new Error(`an ${ctx.actor.kind} actor has no account`);
}

/**
 * Account whose matters an act is about: the one acted for, or the citizen's own. Ownership is always judged by this one;
 * `accountIdOf` is the human who acts.
 */
export function ownerIdOf(ctx: RequestContext): string {
  return (ctx.actor.kind === 'citizen' ? ctx.actor.actingFor?.accountId : undefined) ?? accountIdOf(ctx);
}

/** Whether something of this account is the citizen's own, or of the one acted for. Nobody else owns anything. */
export const owns = (ctx: RequestContext, ownerId: string | null): boolean => ctx.actor.kind === 'citizen' && ownerIdOf(ctx) === ownerId;

/** Whether this is somebody without an account, let in for a few things only. */
export const isLimited = ({ actor }: RequestContext): boolean => actor.kind === 'citizen' && actor.onlyScopes !== undefined;

/** The authority under which a citizen acts for somebody else, as the request named it. */
export const authorityOf = ({ actor }: RequestContext): string | undefined =>
  actor.kind === 'citizen' ? actor.actingFor?.authority : undefined;

/** How a citizen's act is signed: "Ma Thị Hạnh", or "Ma Văn Páo thay mặt Ma Thị Hạnh". */
export function actorNameOf(ctx: RequestContext): string {
  const { actor, locale } = ctx;
  if (actor.kind === 'anonymous' || actor.kind === 'system') return '';
  const principal = actor.kind === 'citizen' ? actor.actingFor?.name : undefined;
  if (!principal) return actor.name;
  return locale === 'vi' ? `${actor.name} thay mặt ${principal}` : `${actor.name} on behalf of ${principal}`;
}
