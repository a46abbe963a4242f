import type { Limit } from '@tinhso/platform';

/** Attempts per address. Codes cannot be guessed (60 bits); the limits keep the public page from being used as a load. */
export const verificationLimits = {
  code: { name: 'verify-code', points: 60, seconds: 60 },
  file: { name: 'verify-file', points: 20, seconds: 60 },
} as const satisfies Record<string, Limit>;
