import { Type, type Static } from '@sinclair/typebox';
import { IssuingAgency } from './issuing-agency.js';
import { PrintedApplicant } from './printed-applicant.js';

/** Moment, ISO-8601 UTC; printed in Asia/Ho_Chi_Minh. */
const TimeText = Type.String({ format: 'date-time' });
const Line = Type.String({ minLength: 1, maxLength: 300 });
const Paragraph = Type.String({ minLength: 1, maxLength: 3000 });
const closed = { additionalProperties: false };
const dossier = { agency: IssuingAgency, dossierCode: Line, procedureName: Line, applicant: PrintedApplicant };

/** Form 04: the office apologises and names a new date. */
export const Form04Data = Type.Object(
  {
    ...dossier,
    receivedAt: TimeText,
    /** The date that was promised. */
    promisedAt: TimeText,
    newDueAt: TimeText,
    reason: Paragraph,
    resultPlace: Line,
    contactPhone: Type.Optional(Line),
    /** The letter was written after the promised date. */
    late: Type.Optional(Type.Boolean()),
  },
  { $id: 'Form04Data', ...closed },
);
export type Form04Data = Static<typeof Form04Data>;

/** Form 05: the office stops working on a dossier. */
export const Form05Data = Type.Object(
  {
    ...dossier,
    submittedAt: TimeText,
    reason: Paragraph,
    legalBasis: Paragraph,
    /** What was asked for and did not come, when that is why: whole đồng. */
    amountUnpaid: Type.Optional(Type.Integer({ minimum: 0 })),
    contactPhone: Type.Optional(Line),
  },
  { $id: 'Form05Data', ...closed },
);
export type Form05Data = Static<typeof Form05Data>;

/** Form 06: who had the dossier when, and how long. */
export const Form06Data = Type.Object(
  {
    ...dossier,
    receivedAt: Type.Optional(TimeText),
    dueAt: Type.Optional(TimeText),
    finishedAt: Type.Optional(TimeText),
    /** How it stands, or ended: `Trả đúng hạn`. */
    outcome: Line,
    steps: Type.Array(
      Type.Object(
        {
          title: Line,
          unitName: Line,
          officer: Type.Optional(Line),
          from: TimeText,
          to: Type.Optional(TimeText),
          /** Office hours that the step had, and that it took. */
          hours: Type.Optional(Type.Number({ minimum: 0 })),
          usedHours: Type.Number({ minimum: 0 }),
          dueAt: Type.Optional(TimeText),
          late: Type.Boolean(),
        },
        closed,
      ),
      { minItems: 1 },
    ),
    /** Office hours waited for the applicant, and by which the date was moved. */
    waitedHours: Type.Number({ minimum: 0 }),
    movedHours: Type.Number({ minimum: 0 }),
  },
  { $id: 'Form06Data', ...closed },
);
export type Form06Data = Static<typeof Form06Data>;

/** Form 07: the register of dossiers of an office for a period. */
export const Form07Data = Type.Object(
  {
    agency: IssuingAgency,
    /** Local days, `YYYY-MM-DD`, both counted in. */
    from: Type.String({ format: 'date' }),
    to: Type.String({ format: 'date' }),
    rows: Type.Array(
      Type.Object(
        {
          code: Line,
          procedureName: Line,
          applicant: Line,
          /** Where papers and result are sent, as far as it is known. */
          address: Type.Optional(Line),
          receivedBy: Type.Optional(Line),
          submittedAt: TimeText,
          dueAt: Type.Optional(TimeText),
          finishedAt: Type.Optional(TimeText),
          /** `Trực tuyến` */
          channel: Line,
          outcome: Line,
        },
        closed,
      ),
    ),
    counts: Type.Object(
      {
        received: Type.Integer({ minimum: 0 }),
        finishedInTime: Type.Integer({ minimum: 0 }),
        finishedLate: Type.Integer({ minimum: 0 }),
        open: Type.Integer({ minimum: 0 }),
        overdue: Type.Integer({ minimum: 0 }),
      },
      closed,
    ),
    madeBy: Line,
  },
  { $id: 'Form07Data', ...closed },
);
export type Form07Data = Static<typeof Form07Data>;
