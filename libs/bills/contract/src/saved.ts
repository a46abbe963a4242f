import { Type, type Static } from '@sinclair/typebox';
import { BillerKey } from './billers.js';
import { BillLookup, CustomerCode, OpenBill } from './bills.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const Nickname = Type.String({ minLength: 1, maxLength: 60, examples: ['Nhà bố mẹ'] });

/** Sizes; the screens tell them, the server enforces them. */
export const savedLimits = {
  /** Codes of one person. */
  codes: 20,
  nickname: 60,
  /** How long a removal can be undone. */
  undoMs: 10 * 60_000,
} as const;

/** A code that a citizen keeps, with what was open at the last look. */
export const SavedCode = Type.Object(
  {
    id: IdText,
    biller: BillerKey,
    code: Type.String(),
    nickname: Type.String(),
    /** Wants to be told before a bill is due. */
    remind: Type.Boolean(),
    bills: Type.Array(OpenBill),
    /** When the provider was asked; absent while it never answered. */
    seenAt: Type.Optional(Type.String({ format: 'date-time' })),
    /** The provider did not answer now: `bills` are those of the last look. */
    stale: Type.Boolean(),
  },
  { $id: 'SavedCode', ...closed },
);
export type SavedCode = Static<typeof SavedCode>;

export const SavedCodes = Type.Object({ codes: Type.Array(SavedCode) }, { $id: 'SavedCodes', ...closed });
export type SavedCodes = Static<typeof SavedCodes>;

/** One kept code with the months behind it. */
export const SavedCodeDetail = Type.Object(
  { id: IdText, nickname: Type.String(), remind: Type.Boolean(), lookup: BillLookup },
  { $id: 'SavedCodeDetail', ...closed },
);
export type SavedCodeDetail = Static<typeof SavedCodeDetail>;

export const SaveCode = Type.Object(
  { biller: BillerKey, code: CustomerCode, nickname: Nickname, remind: Type.Boolean() },
  { $id: 'SaveCode', ...closed },
);
export type SaveCode = Static<typeof SaveCode>;

export const ChangeSavedCode = Type.Object(
  { nickname: Type.Optional(Nickname), remind: Type.Optional(Type.Boolean()) },
  { $id: 'ChangeSavedCode', minProperties: 1, ...closed },
);
export type ChangeSavedCode = Static<typeof ChangeSavedCode>;

export const SavedCodeParam = Type.Object({ id: IdText }, { $id: 'SavedCodeParam', ...closed });
export type SavedCodeParam = Static<typeof SavedCodeParam>;

export const SavedCodeMade = Type.Object({ id: IdText }, { $id: 'SavedCodeMade', ...closed });
export type SavedCodeMade = Static<typeof SavedCodeMade>;
