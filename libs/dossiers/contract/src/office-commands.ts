import { Type, type Static } from '@sinclair/typebox';
import { closed, IdText, Version } from './parts.js';

const Reason = Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' });
const Note = Type.Optional(Type.String({ maxLength: 1000 }));
const LegalBasis = Type.String({ minLength: 5, maxLength: 1000, pattern: '\\S' });
/** Whole đồng. */
const Amount = Type.Integer({ minimum: 1000, maximum: 10_000_000_000 });

/** The citizen has to pay before it goes on; the clock stands still (national status 6). */
export const RequestPayment = Type.Object(
  { version: Version, amount: Amount, reason: Type.String({ minLength: 5, maxLength: 500, pattern: '\\S' }) },
  { $id: 'RequestPayment', ...closed },
);
export type RequestPayment = Static<typeof RequestPayment>;

/** Paid at the counter: the amount that was asked for, and the number of the receipt that was given. */
export const SettlePayment = Type.Object(
  { version: Version, amount: Amount, receiptNumber: Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z/.-]{0,39}$', examples: ['0001234'] }) },
  { $id: 'SettlePayment', ...closed },
);
export type SettlePayment = Static<typeof SettlePayment>;

/** The office stops working on it (form 05): why, and the law that says so. */
export const StopDossier = Type.Object({ version: Version, reason: Reason, legalBasis: LegalBasis }, { $id: 'StopDossier', ...closed });
export type StopDossier = Static<typeof StopDossier>;

/** A new date, with an apology (form 04). Counted in working days from the promise, or from now when that is over. */
export const MovePromise = Type.Object(
  { version: Version, days: Type.Integer({ minimum: 1, maximum: 60 }), reason: Reason },
  { $id: 'MovePromise', ...closed },
);
export type MovePromise = Static<typeof MovePromise>;

/** The step is done here and goes on elsewhere, or goes back with the reason in `note`. `to` is the key of a step out of `ways`. */
export const HandOver = Type.Object(
  { version: Version, to: Type.String({ maxLength: 60 }), note: Note },
  { $id: 'HandOverDossier', ...closed },
);
export type HandOver = Static<typeof HandOver>;

/** A leader gives the dossier to an officer, also out of another's hands. */
export const AssignDossier = Type.Object({ version: Version, officerId: IdText, note: Note }, { $id: 'AssignDossier', ...closed });
export type AssignDossier = Static<typeof AssignDossier>;

/** Somebody to whom a step can be given. */
export const Assignee = Type.Object(
  { id: IdText, name: Type.String(), title: Type.String(), unitName: Type.String(), holding: Type.Integer({ minimum: 0 }) },
  { $id: 'Assignee', ...closed },
);
export type Assignee = Static<typeof Assignee>;
export const AssigneeList = Type.Object({ items: Type.Array(Assignee) }, { $id: 'AssigneeList', ...closed });
export type AssigneeList = Static<typeof AssigneeList>;
