import { Type, type Static } from '@sinclair/typebox';
import { CodeChannelInput, EmailInput, PhoneInput } from './registration.js';
import { identityLimits } from './limits.js';

const id = Type.String({ format: 'uuid' });

/** Somebody lost the way in: begins with a phone or an e-mail, one of both. The answer never tells whether there is an account. */
export const StartRecovery = Type.Object(
  { phone: Type.Optional(PhoneInput), email: Type.Optional(EmailInput) },
  { $id: 'StartRecovery', additionalProperties: false },
);
export type StartRecovery = Static<typeof StartRecovery>;

/** How somebody proves to be the owner: a code to a confirmed end, the authenticator, or a printed backup code. */
export const RecoveryWay = Type.Union([Type.Literal('sms'), Type.Literal('email'), Type.Literal('totp'), Type.Literal('backup')]);
export type RecoveryWay = Static<typeof RecoveryWay>;

/** A recovery under way. The ways are the same for everybody, account or none. */
export const RecoveryStarted = Type.Object(
  { recoveryId: id, ways: Type.Array(RecoveryWay), expiresAt: Type.String({ format: 'date-time' }) },
  { $id: 'RecoveryStarted', additionalProperties: false },
);
export type RecoveryStarted = Static<typeof RecoveryStarted>;

/** Ask for a code to an end that the account has confirmed; nothing says which one, or whether there is one. */
export const AskRecoveryCode = Type.Object(
  { recoveryId: id, channel: CodeChannelInput },
  { $id: 'AskRecoveryCode', additionalProperties: false },
);
export type AskRecoveryCode = Static<typeof AskRecoveryCode>;

/** A code was asked for: until when it works, when another may be asked for. */
export const SentCode = Type.Object(
  {
    channel: CodeChannelInput,
    expiresAt: Type.String({ format: 'date-time' }),
    resendAt: Type.String({ format: 'date-time' }),
    sendsLeft: Type.Integer({ minimum: 0 }),
  },
  { $id: 'SentCode', additionalProperties: false },
);
export type SentCode = Static<typeof SentCode>;

/** One proof. Backup codes have letters and hyphens, the others six digits. */
export const RecoveryProof = Type.Object(
  { recoveryId: id, way: RecoveryWay, code: Type.String({ minLength: 6, maxLength: 32, pattern: '^[0-9A-Za-z -]+$' }) },
  { $id: 'RecoveryProof', additionalProperties: false },
);
export type RecoveryProof = Static<typeof RecoveryProof>;

/**
 * What is still missing after a right proof: nothing; a `code` to phone or mail; or a `factor` (authenticator or backup code),
 * because the account has a second factor and recovery must not go round it.
 */
export const RecoveryStanding = Type.Object(
  { needs: Type.Union([Type.Literal('nothing'), Type.Literal('code'), Type.Literal('factor')]), fullName: Type.String() },
  { $id: 'RecoveryStanding', additionalProperties: false },
);
export type RecoveryStanding = Static<typeof RecoveryStanding>;

/** Sets the new password; ends every other session. The answer is a `CitizenSession`. */
export const FinishRecovery = Type.Object(
  { recoveryId: id, password: Type.String({ minLength: identityLimits.password.minLength, maxLength: identityLimits.password.maxLength }) },
  { $id: 'FinishRecovery', additionalProperties: false },
);
export type FinishRecovery = Static<typeof FinishRecovery>;

/** Ask for a code by SMS or mail as the second step of a sign-in. */
export const AskSecondFactorCode = Type.Object(
  { challengeId: id, channel: CodeChannelInput },
  { $id: 'AskSecondFactorCode', additionalProperties: false },
);
export type AskSecondFactorCode = Static<typeof AskSecondFactorCode>;
