/** The period and state of a membership. */
export interface MembershipFacts {
  readonly validFrom: Date;
  /** The moment after the last day. */
  readonly validUntil: Date;
  readonly endedAt: Date | null;
  readonly suspendedAt: Date | null;
}
export type Standing = 'active' | 'future' | 'suspended' | 'over' | 'ended';

/** How a membership stands at a moment. Whoever was ended stays ended, whatever the dates say. */
export function standingOf({ validFrom, validUntil, endedAt, suspendedAt }: MembershipFacts, now: Date): Standing {
  if (endedAt && endedAt <= now) return 'ended';
  if (now >= validUntil) return 'over';
  if (suspendedAt) return 'suspended';
  return now < validFrom ? 'future' : 'active';
}
