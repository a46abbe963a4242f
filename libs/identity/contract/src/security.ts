import { Type, type Static } from '@sinclair/typebox';
import { identityLimits } from './limits.js';
import { PasskeyUsed } from './webauthn.js';

const Moment = Type.String({ format: 'date-time' });

/** A passkey as its owner sees it. */
export const Passkey = Type.Object(
  {
    id: Type.String({ format: 'uuid' }),
    name: Type.String(),
    createdAt: Moment,
    lastUsedAt: Type.Optional(Moment),
    /** Kept in an account of the maker of the device, so that it survives the loss of the device. */
    synced: Type.Boolean(),
  },
  { $id: 'Passkey', additionalProperties: false },
);
export type Passkey = Static<typeof Passkey>;

/** How an account is protected. */
export const Security = Type.Object(
  {
    /** Whether signing in by password asks for a second step. Always so for staff. */
    secondFactor: Type.Boolean(),
    hasPassword: Type.Boolean(),
    totp: Type.Optional(Type.Object({ since: Moment, lastUsedAt: Type.Optional(Moment) }, { additionalProperties: false })),
    passkeys: Type.Array(Passkey),
    backupCodes: Type.Optional(
      Type.Object({ left: Type.Integer({ minimum: 0 }), total: Type.Integer(), madeAt: Moment }, { additionalProperties: false }),
    ),
  },
  { $id: 'Security', additionalProperties: false },
);
export type Security = Static<typeof Security>;

/** What comes of setting up a factor; backup codes are there when it is the first one. */
export const FactorAdded = Type.Object(
  { security: Security, backupCodes: Type.Optional(Type.Array(Type.String())) },
  { $id: 'FactorAdded', additionalProperties: false },
);
export type FactorAdded = Static<typeof FactorAdded>;

export const SwitchSecondFactor = Type.Object({ on: Type.Boolean() }, { $id: 'SwitchSecondFactor', additionalProperties: false });
export type SwitchSecondFactor = Static<typeof SwitchSecondFactor>;

/** A new password. Every other session ends. */
export const ChangePassword = Type.Object(
  { password: Type.String({ minLength: identityLimits.password.minLength, maxLength: identityLimits.password.maxLength }) },
  { $id: 'ChangePassword', additionalProperties: false },
);
export type ChangePassword = Static<typeof ChangePassword>;

/** Proves once more who sits there; the new access token says so for fifteen minutes. */
export const Proof = Type.Union(
  [
    Type.Object(
      { way: Type.Literal('password'), password: Type.String({ minLength: 1, maxLength: identityLimits.password.maxLength }) },
      { additionalProperties: false },
    ),
    Type.Object(
      { way: Type.Literal('totp'), code: Type.String({ pattern: `^[0-9]{${identityLimits.totp.digits}}$` }) },
      { additionalProperties: false },
    ),
    Type.Object(
      { way: Type.Literal('passkey'), ceremonyId: Type.String({ format: 'uuid' }), response: PasskeyUsed },
      { additionalProperties: false },
    ),
  ],
  { $id: 'Proof' },
);
export type Proof = Static<typeof Proof>;
