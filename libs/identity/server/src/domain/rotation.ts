import { identityLimits } from '@tinhso/identity-contract';

/** A session as rotation sees it. `generation` counts refresh tokens; the newest one carries the same number. */
export interface RotatingSession {
  readonly generation: number;
  readonly idleExpiresAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** The refresh token that was presented. */
export interface PresentedToken {
  readonly generation: number;
  readonly replacedAt: Date | null;
}

/**
 * What to do with a presented refresh token:
 * `rotate` it is the newest one · `repeat` it was replaced a moment ago, hand out the same successor again ·
 * `reuse` an older one came back, so somebody else holds a copy: revoke the family · `ended` the session is over.
 */
export type RotationVerdict = 'rotate' | 'repeat' | 'reuse' | 'ended';

/** Decides by generations and times alone. Grace holds only for the immediate predecessor. */
export function judgeRefresh(session: RotatingSession, token: PresentedToken, now: Date): RotationVerdict {
  if (session.revokedAt !== null || now >= session.idleExpiresAt || now >= session.expiresAt) return 'ended';
  if (token.generation === session.generation && token.replacedAt === null) return 'rotate';
  const graceEnd = (token.replacedAt?.getTime() ?? 0) + identityLimits.refreshGrace * 1000;
  return token.generation === session.generation - 1 && now.getTime() <= graceEnd ? 'repeat' : 'reuse';
}

/** Idle end of a session that is used now: never beyond its absolute end. */
export function idleEnd(now: Date, idleSeconds: number, absoluteEnd: Date): Date {
  return new Date(Math.min(now.getTime() + idleSeconds * 1000, absoluteEnd.getTime()));
}
