import { Type, type Static } from '@sinclair/typebox';
import { closed, TimeText } from './parts.js';

export const AskPhoneCode = Type.Object(
  { phone: Type.String({ minLength: 9, maxLength: 20, examples: ['0912 345 678'] }) },
  { $id: 'AskPhoneCode', ...closed },
);
export type AskPhoneCode = Static<typeof AskPhoneCode>;

/** The code is on its way; it is good until then. */
export const PhoneCodeSent = Type.Object({ expiresAt: TimeText }, { $id: 'PhoneCodeSent', ...closed });
export type PhoneCodeSent = Static<typeof PhoneCodeSent>;

export const OpenPhoneSession = Type.Object(
  { phone: Type.String({ minLength: 9, maxLength: 20 }), code: Type.String({ pattern: '^[0-9]{6}$' }) },
  { $id: 'OpenPhoneSession', ...closed },
);
export type OpenPhoneSession = Static<typeof OpenPhoneSession>;

/** A bearer token for sending photos, reporting, following and reading what was reported from this phone, and for nothing else. */
export const PhoneSession = Type.Object(
  { accessToken: Type.String(), expiresAt: TimeText, phoneLast4: Type.String() },
  { $id: 'PhoneSession', ...closed },
);
export type PhoneSession = Static<typeof PhoneSession>;

/** Code of a report and the last four digits of the phone. */
export const TrackTicket = Type.Object(
  { code: Type.String({ minLength: 8, maxLength: 30 }), phoneLast4: Type.String({ pattern: '^[0-9]{4}$' }) },
  { $id: 'TrackTicket', ...closed },
);
export type TrackTicket = Static<typeof TrackTicket>;
