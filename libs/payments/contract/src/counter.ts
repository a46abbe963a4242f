import { Type, type Static } from '@sinclair/typebox';
import { MOST_ITEMS, ObligationLine } from './citizen-views.js';
import { obligationSubjects } from './obligation-kinds.js';
import { obligationStates } from './obligation-states.js';
import { WaivedPart } from './waivers.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const DayText = Type.String({ format: 'date' });
const Amount = Type.Integer({ minimum: 0 });
const Name = Type.String();

/** What a clerk looks for at the counter: a dossier code, the number of a decision or of a charge, or a phone. */
export const CounterQuery = Type.Object({ q: Type.String({ minLength: 3, maxLength: 60 }) }, { $id: 'CounterQuery', ...closed });
export type CounterQuery = Static<typeof CounterQuery>;

/** Something to be paid, as the counter sees it. */
export const CounterObligation = Type.Object(
  {
    id: IdText,
    title: Type.String(),
    subject: Type.Union(obligationSubjects.map((subject) => Type.Literal(subject))),
    caseCode: Type.String(),
    unitName: Name,
    payerName: Name,
    lines: Type.Array(ObligationLine),
    /** What is taken off the lines. */
    waived: Type.Optional(WaivedPart),
    amount: Amount,
    state: Type.Union(obligationStates.map((state) => Type.Literal(state))),
    dueOn: Type.Optional(DayText),
    /** Who is paying it online right now: no cash is taken meanwhile. */
    heldBy: Type.Optional(Type.Object({ name: Name, until: TimeText }, closed)),
    /** It was opened at a counter and may be dropped there. */
    droppable: Type.Boolean(),
  },
  { $id: 'CounterObligation', ...closed },
);
export type CounterObligation = Static<typeof CounterObligation>;

export const CounterObligations = Type.Object({ items: Type.Array(CounterObligation) }, { $id: 'CounterObligations', ...closed });
export type CounterObligations = Static<typeof CounterObligations>;

/** Takes cash. `amount` is the sum that the clerk was shown, `given` what the citizen laid on the counter. */
export const TakeCash = Type.Object(
  {
    obligationIds: Type.Array(IdText, { minItems: 1, maxItems: MOST_ITEMS, uniqueItems: true }),
    amount: Type.Integer({ minimum: 1 }),
    given: Type.Integer({ minimum: 1 }),
  },
  { $id: 'TakeCash', ...closed },
);
export type TakeCash = Static<typeof TakeCash>;

/** Cash that was taken. */
export const CashTaking = Type.Object(
  {
    paymentId: IdText,
    reference: Type.String(),
    title: Type.String(),
    caseCode: Type.String(),
    payerName: Name,
    amount: Amount,
    given: Amount,
    change: Amount,
    at: TimeText,
    receipts: Type.Array(Type.Object({ number: Type.String(), documentId: Type.Optional(IdText), voided: Type.Boolean() }, closed)),
  },
  { $id: 'CashTaking', ...closed },
);
export type CashTaking = Static<typeof CashTaking>;

export const CashDayQuery = Type.Object({ day: Type.Optional(DayText) }, { $id: 'CashDayQuery', ...closed });
export type CashDayQuery = Static<typeof CashDayQuery>;

/** What one clerk took on one day: the sum has to be in the drawer. */
export const CashDay = Type.Object(
  { day: DayText, clerkName: Name, total: Amount, items: Type.Array(CashTaking) },
  { $id: 'CashDay', ...closed },
);
export type CashDay = Static<typeof CashDay>;

/** Asks a citizen for money without a dossier: a charge of the counter, or a fine by its decision. */
export const OpenCharge = Type.Union(
  [
    Type.Object(
      {
        kind: Type.Literal('counter'),
        phone: Type.String({ minLength: 9, maxLength: 20 }),
        reason: Type.String({ minLength: 3, maxLength: 200 }),
        amount: Type.Integer({ minimum: 1 }),
      },
      closed,
    ),
    Type.Object(
      {
        kind: Type.Literal('fine'),
        phone: Type.String({ minLength: 9, maxLength: 20 }),
        reason: Type.String({ minLength: 3, maxLength: 200 }),
        amount: Type.Integer({ minimum: 1 }),
        /** As it stands on the decision. */
        decisionNumber: Type.String({ minLength: 2, maxLength: 40, examples: ['123/QĐ-XPHC'] }),
        dueOn: DayText,
      },
      closed,
    ),
  ],
  { $id: 'OpenCharge' },
);
export type OpenCharge = Static<typeof OpenCharge>;
