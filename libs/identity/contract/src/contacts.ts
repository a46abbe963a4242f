import { Type, type Static } from '@sinclair/typebox';
import { CodeChannelInput, EmailInput, PhoneInput } from './registration.js';

const moment = Type.String({ format: 'date-time' });
const id = Type.String({ format: 'uuid' });

/** Start of a change, or of confirming what was never confirmed: the new phone or the new e-mail, one of both. */
export const ChangeContact = Type.Object(
  { phone: Type.Optional(PhoneInput), email: Type.Optional(EmailInput) },
  { $id: 'ChangeContact', additionalProperties: false },
);
export type ChangeContact = Static<typeof ChangeContact>;

/**
 * A change under way. `open`: codes are missing at the ends in `needs`. `waiting`: the old end is lost, it takes effect at
 * `effectiveAt` unless somebody objects. `done`: in force.
 */
export const ContactChange = Type.Object(
  {
    id,
    channel: CodeChannelInput,
    state: Type.Union([Type.Literal('open'), Type.Literal('waiting'), Type.Literal('done')]),
    newMasked: Type.String(),
    oldMasked: Type.Optional(Type.String()),
    needs: Type.Array(Type.Union([Type.Literal('old'), Type.Literal('new')])),
    expiresAt: moment,
    effectiveAt: Type.Optional(moment),
  },
  { $id: 'ContactChange', additionalProperties: false },
);
export type ContactChange = Static<typeof ContactChange>;

/** The end a code goes to: the one in force, the new one, or the account's other one when the old one is lost. */
export const ContactEnd = Type.Union([Type.Literal('old'), Type.Literal('new'), Type.Literal('other')]);
export type ContactEnd = Static<typeof ContactEnd>;

/** Ask for another code to one end. */
export const AskContactCode = Type.Object({ end: ContactEnd }, { $id: 'AskContactCode', additionalProperties: false });
export type AskContactCode = Static<typeof AskContactCode>;

/** The code that came to one end. */
export const ConfirmContact = Type.Object(
  { end: Type.Union([Type.Literal('old'), Type.Literal('new')]), code: Type.String({ pattern: '^[0-9]{6}$' }) },
  { $id: 'ConfirmContact', additionalProperties: false },
);
export type ConfirmContact = Static<typeof ConfirmContact>;

/**
 * The old end is lost: another proof, and a day's wait. `other-end` is a code to the account's other confirmed end;
 * `eid` needs a session of level 2 and no code.
 */
export const LostEnd = Type.Object(
  {
    way: Type.Union([Type.Literal('totp'), Type.Literal('backup'), Type.Literal('other-end'), Type.Literal('eid')]),
    code: Type.Optional(Type.String({ minLength: 6, maxLength: 32, pattern: '^[0-9A-Za-z -]+$' })),
  },
  { $id: 'LostEnd', additionalProperties: false },
);
export type LostEnd = Static<typeof LostEnd>;

/** One entry of the history. `how` says what proved it. */
export const ContactHistoryEntry = Type.Object(
  {
    id,
    channel: CodeChannelInput,
    oldMasked: Type.Optional(Type.String()),
    newMasked: Type.Optional(Type.String()),
    how: Type.Union([
      Type.Literal('both-ends'),
      Type.Literal('first'),
      Type.Literal('lost-end'),
      Type.Literal('disowned'),
      Type.Literal('taken'),
    ]),
    at: moment,
  },
  { $id: 'ContactHistoryEntry', additionalProperties: false },
);
export type ContactHistoryEntry = Static<typeof ContactHistoryEntry>;

const End = Type.Object({ masked: Type.String(), confirmed: Type.Boolean() }, { additionalProperties: false });

/** Phone and e-mail of the account, changes under way, and what they were before. */
export const OwnContacts = Type.Object(
  {
    phone: Type.Optional(End),
    email: Type.Optional(End),
    changes: Type.Array(ContactChange),
    history: Type.Array(ContactHistoryEntry),
    /** Ways in which a lost end can be made up for. */
    lostEndWays: Type.Array(Type.Union([Type.Literal('totp'), Type.Literal('backup'), Type.Literal('other-end'), Type.Literal('eid')])),
    /** No change is taken before this moment, because somebody said "it was not me". */
    heldUntil: Type.Optional(moment),
  },
  { $id: 'OwnContacts', additionalProperties: false },
);
export type OwnContacts = Static<typeof OwnContacts>;

/** "It was not me": the secret from the message. */
export const Disown = Type.Object(
  { token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }) },
  { $id: 'Disown', additionalProperties: false },
);
export type Disown = Static<typeof Disown>;

/** What was undone, and how the owner gets in now: by the password from before, or by a new one through recovery. */
export const Disowned = Type.Object(
  {
    what: Type.Union([Type.Literal('recovery'), Type.Literal('contact-change')]),
    heldUntil: moment,
    next: Type.Union([Type.Literal('old-password'), Type.Literal('recover')]),
  },
  { $id: 'Disowned', additionalProperties: false },
);
export type Disowned = Static<typeof Disowned>;

/** A change in a path. */
export const ContactChangeParams = Type.Object({ id }, { $id: 'ContactChangeParams', additionalProperties: false });
export type ContactChangeParams = Static<typeof ContactChangeParams>;
