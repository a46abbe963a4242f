import { parsePhone } from '@tinhso/kernel';
import { identityLimits, type CodeChallenge, type CodeChannel } from '@tinhso/identity-contract';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { RegistrationRow } from '../data/registration.entity.js';

const { maxSends, resendAfter } = identityLimits.code;

/** When the next code may be asked for. */
export const resendAt = (registration: Pick<RegistrationRow, 'lastSentAt'>): Date =>
  new Date(registration.lastSentAt.getTime() + resendAfter * 1000);

/** What the person is told about a code that was just sent. */
export function challengeOf(
  registration: Pick<RegistrationRow, 'id' | 'sends' | 'lastSentAt'>,
  channel: CodeChannel,
  expiresAt: Date,
): CodeChallenge {
  return {
    challengeId: registration.id,
    expiresAt: expiresAt.toISOString(),
    resendAt: resendAt(registration).toISOString(),
    channel,
    sendsLeft: Math.max(0, maxSends - registration.sends),
  };
}

/** The phone as it is stored. @throws Problem invalid (422) for what is no Vietnamese mobile number */
export function readPhone(ctx: RequestContext, text: string): string {
  const phone = parsePhone(text);
  if (phone.ok) return phone.value;
  const message =
    ctx.locale === 'vi'
      ? 'Số di động phải có 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.'
      : 'A mobile number has 10 digits and starts with 03, 05, 07, 08 or 09.';
  throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/phone', message }] });
}
