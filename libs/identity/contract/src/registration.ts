import { Type, type Static } from '@sinclair/typebox';
import { identityLimits } from './limits.js';

const { code, password } = identityLimits;

/** Vietnamese mobile number, national (0…) or international (+84…) form, without spaces. */
export const PhoneInput = Type.String({ pattern: '^(?:\\+84|0)[35789][0-9]{8}$', maxLength: 12, examples: ['0912345678'] });

/** Start of a registration. The answer never tells whether the phone is already known. */
export const RegisterAccount = Type.Object(
  {
    phone: PhoneInput,
    fullName: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', examples: ['Nguyễn Thị Hoa'] }),
    password: Type.String({ minLength: password.minLength, maxLength: password.maxLength, examples: ['ba con mèo leo cây cau'] }),
    /** Where notices go by mail too; not needed for anything else. */
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254, examples: ['hoa@example.vn'] })),
  },
  { $id: 'RegisterAccount', additionalProperties: false },
);
export type RegisterAccount = Static<typeof RegisterAccount>;

/** A code is on its way: which registration it belongs to, until when it works, when another may be asked for. */
export const CodeChallenge = Type.Object(
  {
    challengeId: Type.String({ format: 'uuid' }),
    expiresAt: Type.String({ format: 'date-time' }),
    resendAt: Type.String({ format: 'date-time' }),
    /** Codes that can still be sent for this registration. */
    sendsLeft: Type.Integer({ minimum: 0, maximum: code.maxSends }),
  },
  { $id: 'CodeChallenge', additionalProperties: false },
);
export type CodeChallenge = Static<typeof CodeChallenge>;

/** The code as the person typed it, digits only. The answer is a `CitizenSession`: whoever confirms is signed in. */
export const ConfirmAccount = Type.Object(
  {
    challengeId: Type.String({ format: 'uuid' }),
    code: Type.String({ pattern: `^[0-9]{${code.digits}}$`, examples: ['204815'] }),
  },
  { $id: 'ConfirmAccount', additionalProperties: false },
);
export type ConfirmAccount = Static<typeof ConfirmAccount>;

/** Ask for another code for a registration that is under way. */
export const ResendCode = Type.Object({ challengeId: Type.String({ format: 'uuid' }) }, { $id: 'ResendCode', additionalProperties: false });
export type ResendCode = Static<typeof ResendCode>;
