/** A role that a staff member holds in a unit now. */
export interface StaffPost {
  readonly unitId: string;
  readonly role: string;
}

export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'citizen'; readonly accountId: string; readonly sessionId: string; readonly name: string }
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
}

/** Context of work that nobody asked for: relay, schedules, seeds. */
export function systemContext(name: string, traceId: string = crypto.randomUUID()): RequestContext {
  return { traceId, actor: { kind: 'system', name }, locale: 'vi', grantedUnitIds: [] };
}

/** Account id of a signed-in actor. @throws Error for others, which is a fault of the caller's policy. */
export function accountIdOf(ctx: RequestContext): string {
  if (ctx.actor.kind === 'citizen' || ctx.actor.kind === 'staff') return ctx.actor.accountId;
  throw new Error(`an ${ctx.actor.kind} actor has no account`);
}
