import { identityLimits } from '@tinhso/identity-contract';
import { generateSecret, generateURI, verifySync } from 'otplib';

const { digits, period, window } = identityLimits.totp;

/** A new secret of 160 bits, Base32. */
export const newTotpSecret = (): string => generateSecret();

/** What the QR code says to the authenticator app. */
export const totpUri = (secret: string, label: string, issuer: string): string =>
  generateURI({ issuer, label, secret, digits, period, algorithm: 'sha1' });

/** The time step whose code this is, one step before and after now included; undefined for none. */
export function matchingStep(secret: string, code: string, now: Date): number | undefined {
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({ secret, token: code, epoch, digits, period, epochTolerance: period * window });
  return result.valid && 'timeStep' in result ? result.timeStep : undefined;
}
