import { Type, type Static } from '@sinclair/typebox';

/** Base64url without padding, as the browser's `toJSON` writes bytes. */
const Bytes = Type.String({ pattern: '^[A-Za-z0-9_-]+$', maxLength: 16_384 });
const Extensions = Type.Record(Type.String(), Type.Unknown());
const credential = {
  id: Bytes,
  rawId: Bytes,
  type: Type.Literal('public-key'),
  authenticatorAttachment: Type.Optional(Type.String({ maxLength: 20 })),
  clientExtensionResults: Extensions,
};

/** A question to the authenticator; good once, for five minutes. `options` go to the browser's credential call as they are (JSON form). */
export const PasskeyCeremony = Type.Object(
  { ceremonyId: Type.String({ format: 'uuid' }), options: Type.Record(Type.String(), Type.Unknown()) },
  { $id: 'PasskeyCeremony', additionalProperties: false },
);
export type PasskeyCeremony = Static<typeof PasskeyCeremony>;

/** What the authenticator said when a passkey was made (RegistrationResponseJSON of WebAuthn Level 3). */
export const PasskeyMade = Type.Object(
  {
    ...credential,
    response: Type.Object(
      {
        clientDataJSON: Bytes,
        attestationObject: Bytes,
        transports: Type.Optional(Type.Array(Type.String({ maxLength: 20 }), { maxItems: 10 })),
      },
      { additionalProperties: true },
    ),
  },
  { $id: 'PasskeyMade', additionalProperties: true },
);
export type PasskeyMade = Static<typeof PasskeyMade>;

/** What the authenticator said when a passkey was used (AuthenticationResponseJSON). */
export const PasskeyUsed = Type.Object(
  {
    ...credential,
    response: Type.Object(
      { clientDataJSON: Bytes, authenticatorData: Bytes, signature: Bytes, userHandle: Type.Optional(Bytes) },
      { additionalProperties: true },
    ),
  },
  { $id: 'PasskeyUsed', additionalProperties: true },
);
export type PasskeyUsed = Static<typeof PasskeyUsed>;

export const PasskeyName = Type.String({ minLength: 1, maxLength: 60, pattern: '\\S', examples: ['Điện thoại của tôi'] });

/** Signing in with a passkey alone; the account is found by it. */
export const PasskeySignIn = Type.Object(
  { ceremonyId: Type.String({ format: 'uuid' }), response: PasskeyUsed },
  { $id: 'PasskeySignIn', additionalProperties: false },
);
export type PasskeySignIn = Static<typeof PasskeySignIn>;

/** Keeps a passkey that was just made. */
export const AddPasskey = Type.Object(
  { ceremonyId: Type.String({ format: 'uuid' }), response: PasskeyMade, name: PasskeyName },
  { $id: 'AddPasskey', additionalProperties: false },
);
export type AddPasskey = Static<typeof AddPasskey>;

export const RenamePasskey = Type.Object({ name: PasskeyName }, { $id: 'RenamePasskey', additionalProperties: false });
export type RenamePasskey = Static<typeof RenamePasskey>;
