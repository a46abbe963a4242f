import { newId } from '@tinhso/kernel';
import type { FixedClock, RequestContext } from '@tinhso/platform';

/** A member of staff of the demo province. */
export interface DemoOfficer {
  readonly accountId: string;
  readonly fullName: string;
  readonly unitId: string;
}

/** Who takes part in the money of the demo province. */
export interface PaymentsDemo {
  readonly citizens: readonly { readonly accountId: string; readonly fullName: string; readonly phone: string }[];
  /** Of one commune: the one-stop desk, finance, and who leads it. */
  readonly clerk: DemoOfficer;
  readonly finance: DemoOfficer;
  readonly leader: DemoOfficer;
  readonly clock: FixedClock;
  readonly now: Date;
}

/** As a member of staff in a post of the own unit. */
export function asStaff({ accountId, fullName, unitId }: DemoOfficer, role: string): RequestContext {
  const post = { unitId, role };
  return {
    traceId: 'cli.seed',
    locale: 'vi',
    actor: { kind: 'staff', accountId, sessionId: newId(), name: fullName, posts: [post] },
    grantedUnitIds: [unitId],
    grantedPosts: [post],
  };
}
