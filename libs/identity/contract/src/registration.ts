import { Type, type Static } from '@sinclair/typebox';
import { identityLimits } from './limits.js';

const { code, password } = identityLimits;

/** Vietnamese mobile number, national (0…) or international (+84…) form, without spaces. */
export const PhoneInput = Type.String({ pattern: '^(?:\\+84|0)[35789][0-9]{8}$', maxLength: 12, examples: ['0912345678'] });

/** E-mail address as people type it. */
export const EmailInput = Type.String({ format: 'email', maxLength: 254, examples: ['hoa@example.vn'] });

/** Start of a registration. The answer never tells whether the phone is already known. */
export const RegisterAccount = Type.Object(
  {
    phone: PhoneInput,
    fullName: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', examples: ['Nguyễn Thị Hoa'] }),
    password: Type.String({ minLength: password.minLength, maxLength: password.maxLength, examples: ['ba con mèo leo cây cau'] }),
    /** Where notices go by mail too; not needed for anything else. */
    email: Type.Optional(EmailInput),
  },
  { $id: 'RegisterAccount', additionalProperties: false },
);
export type RegisterAccount = Static<typeof RegisterAccount>;

/** How a code is sent: by SMS to the phone, or by mail. */
export const CodeChannelInput = Type.Union([Type.Literal('sms'), Type.Literal('email')]);

/** A code is on its way: which registration it belongs to, until when it works, when another may be asked for. */
export const CodeChallenge = Type.Object(
  {
    challengeId: Type.String({ format: 'uuid' }),
    expiresAt: Type.String({ format: 'date-time' }),
    resendAt: Type.String({ format: 'date-time' }),
    /** The way by which the newest code went out. */
    channel: CodeChannelInput,
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

/**
 * Ask for another code for a registration that is under way, by SMS unless told otherwise. By mail it goes to the address given
 * at the start, or to the one given here. Whoever confirms by mail gets an account whose phone is not confirmed.
 */
export const ResendCode = Type.Object(
  { challengeId: Type.String({ format: 'uuid' }), channel: Type.Optional(CodeChannelInput), email: Type.Optional(EmailInput) },
  { $id: 'ResendCode', additionalProperties: false },
);
export type ResendCode = Static<typeof ResendCode>;
