import { Type, type Static } from '@sinclair/typebox';
import { identityLimits } from './limits.js';
import { CitizenSession, StaffSession } from './sessions.js';
import { AddPasskey, PasskeyUsed } from './webauthn.js';

/** Ways of passing the second step. `sms` and `email` are codes sent on request; staff have neither. */
export const SecondFactorWay = Type.Union(
  (['totp', 'passkey', 'backup', 'sms', 'email'] as const).map((way) => Type.Literal(way)),
  { $id: 'SecondFactorWay' },
);
export type SecondFactorWay = 'totp' | 'passkey' | 'backup' | 'sms' | 'email';

/**
 * The first step was right, the session has not begun. `verify`: pass one of `ways`. `enrol` (staff only): there is no
 * second factor yet, and one is set up now.
 */
export const SecondFactorChallenge = Type.Object(
  {
    challengeId: Type.String({ format: 'uuid' }),
    mode: Type.Union([Type.Literal('verify'), Type.Literal('enrol')]),
    ways: Type.Array(SecondFactorWay),
    expiresAt: Type.String({ format: 'date-time' }),
    /** Only in demonstrations: where the stand-in for the authenticator app shows its codes. */
    demoAuthenticator: Type.Optional(Type.String({ format: 'uri' })),
  },
  { $id: 'SecondFactorChallenge', additionalProperties: false },
);
export type SecondFactorChallenge = Static<typeof SecondFactorChallenge>;

const challengeId = Type.String({ format: 'uuid' });

/** Which challenge is meant. */
export const ChallengeRef = Type.Object({ challengeId }, { $id: 'ChallengeRef', additionalProperties: false });
export type ChallengeRef = Static<typeof ChallengeRef>;

const TotpCode = Type.String({ pattern: `^[0-9]{${identityLimits.totp.digits}}$`, examples: ['204815'] });
/** Two groups of five, written with or without the dash, in any case. */
const BackupCode = Type.String({ minLength: 10, maxLength: 20, examples: ['K7QXM-2HD9P'] });

/** One of the ways that need nothing but what is typed or touched. */
export const SecondFactorAnswer = Type.Union(
  [
    Type.Object({ challengeId, way: Type.Literal('totp'), code: TotpCode }, { additionalProperties: false }),
    Type.Object({ challengeId, way: Type.Literal('backup'), code: BackupCode }, { additionalProperties: false }),
    Type.Object({ challengeId, way: Type.Literal('sms'), code: TotpCode }, { additionalProperties: false }),
    Type.Object({ challengeId, way: Type.Literal('email'), code: TotpCode }, { additionalProperties: false }),
    Type.Object(
      { challengeId, way: Type.Literal('passkey'), ceremonyId: Type.String({ format: 'uuid' }), response: PasskeyUsed },
      { additionalProperties: false },
    ),
  ],
  { $id: 'SecondFactorAnswer' },
);
export type SecondFactorAnswer = Static<typeof SecondFactorAnswer>;

/** A new authenticator secret that waits for its first code. */
export const TotpEnrolment = Type.Object(
  {
    /** Base32, for typing by hand. */
    secret: Type.String(),
    /** `otpauth://…`, for the QR code. */
    uri: Type.String(),
  },
  { $id: 'TotpEnrolment', additionalProperties: false },
);
export type TotpEnrolment = Static<typeof TotpEnrolment>;

export const ConfirmTotp = Type.Object({ code: TotpCode }, { $id: 'ConfirmTotp', additionalProperties: false });
export type ConfirmTotp = Static<typeof ConfirmTotp>;

/** Ends a challenge of mode `enrol`: the first code of the authenticator, or a new passkey. */
export const EnrolAnswer = Type.Union(
  [
    Type.Object({ challengeId, way: Type.Literal('totp'), code: TotpCode }, { additionalProperties: false }),
    Type.Object({ challengeId, way: Type.Literal('passkey'), ...AddPasskey.properties }, { additionalProperties: false }),
  ],
  { $id: 'EnrolAnswer' },
);
export type EnrolAnswer = Static<typeof EnrolAnswer>;

/** Backup codes in clear: shown once, never again. */
export const BackupCodes = Type.Object({ codes: Type.Array(Type.String()) }, { $id: 'BackupCodes', additionalProperties: false });
export type BackupCodes = Static<typeof BackupCodes>;

/** The session of somebody who has just set up a second factor, with the backup codes that go with it. */
export const StaffEnrolled = Type.Object(
  { session: StaffSession, backupCodes: Type.Array(Type.String()) },
  { $id: 'StaffEnrolled', additionalProperties: false },
);
export type StaffEnrolled = Static<typeof StaffEnrolled>;

/** Sign-in by password answers one of these: 200 with the session, 202 with the challenge. */
export type CitizenSignInAnswer = CitizenSession | SecondFactorChallenge;
export type StaffSignInAnswer = StaffSession | SecondFactorChallenge;
