import { Type, type Static } from '@sinclair/typebox';
import { Channel } from './condition.js';
import { ProcedureDefinition } from './definition.js';
import { LocalText } from './local-text.js';

const closed = { additionalProperties: false };

/** Query of the catalogue. `q` may lack diacritics and have typing errors, or be a procedure code. */
export const ProcedureQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 200 })),
    field: Type.Optional(Type.String({ maxLength: 200 })),
    /** Only what can be sent online. */
    online: Type.Optional(Type.Boolean()),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
    cursor: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { $id: 'ProcedureQuery', ...closed },
);
export type ProcedureQuery = Static<typeof ProcedureQuery>;

/** A figure from the portal; `certain` is false when it is shown in words ("Theo quy định") because the source is not sure. */
export const StatedFigure = Type.Object({ text: LocalText, certain: Type.Boolean() }, { $id: 'StatedFigure', ...closed });
export type StatedFigure = Static<typeof StatedFigure>;

/** A procedure in a list. */
export const ProcedureSummary = Type.Object(
  {
    code: Type.String({ examples: ['1.001193'] }),
    title: LocalText,
    /** When it is the right one, in everyday words; only for procedures that have been worked out. */
    summary: Type.Optional(LocalText),
    field: Type.String(),
    time: StatedFigure,
    fee: StatedFigure,
    online: Type.Boolean(),
    /** Whether an application can be made here, with a form. */
    applyHere: Type.Boolean(),
  },
  { $id: 'ProcedureSummary', ...closed },
);
export type ProcedureSummary = Static<typeof ProcedureSummary>;

/** One page of results. `total` counts all that match; `fields` the most frequent fields among them. */
export const ProcedurePage = Type.Object(
  {
    items: Type.Array(ProcedureSummary),
    total: Type.Integer({ minimum: 0 }),
    fields: Type.Array(Type.Object({ name: Type.String(), count: Type.Integer() }, closed)),
    nextCursor: Type.Optional(Type.String()),
  },
  { $id: 'ProcedurePage', ...closed },
);
export type ProcedurePage = Static<typeof ProcedurePage>;

/** A paper as the start page lists it. */
export const ListedPaper = Type.Object(
  {
    title: LocalText,
    kind: Type.Union([Type.Literal('submit'), Type.Literal('conditional'), Type.Literal('show_only'), Type.Literal('generated')]),
    when: Type.Optional(LocalText),
    help: Type.Optional(LocalText),
    originals: Type.Optional(Type.Integer({ minimum: 0 })),
    copies: Type.Optional(Type.Integer({ minimum: 0 })),
  },
  { $id: 'ListedPaper', ...closed },
);
export type ListedPaper = Static<typeof ListedPaper>;

/** Time and fee by one channel. */
export const ListedChannel = Type.Object({ channel: Channel, time: StatedFigure, fee: StatedFigure }, { $id: 'ListedChannel', ...closed });
export type ListedChannel = Static<typeof ListedChannel>;

/** A date that is promised on the start page, "if the papers are complete". */
const PromisedDate = Type.Object(
  {
    /** Sent by this moment … */
    sentBy: Type.String({ format: 'date-time' }),
    /** … the result is due then. */
    dueAt: Type.String({ format: 'date-time' }),
    /** Days off between, apart from weekends: the reason that is told with the date. */
    daysOff: Type.Array(Type.Object({ date: Type.String(), name: Type.String() }, closed)),
  },
  closed,
);

/** When the result comes if one sends now, and if one misses the next cut-off. */
export const ExpectedDates = Type.Object({ next: PromisedDate, after: PromisedDate }, { $id: 'ExpectedDates', ...closed });
export type ExpectedDates = Static<typeof ExpectedDates>;

/** A fee as the start page lists it; an amount that is not the same everywhere is told in words. */
export const ListedFee = Type.Object(
  {
    label: LocalText,
    amount: LocalText,
    channels: Type.Array(Channel),
    /** Only in some cases: it depends on the answers. */
    sometimes: Type.Boolean(),
    note: Type.Optional(LocalText),
    legalBasis: Type.String(),
  },
  { $id: 'ListedFee', ...closed },
);
export type ListedFee = Static<typeof ListedFee>;

/** One procedure, all that its start page shows. */
export const ProcedureDetail = Type.Object(
  {
    code: Type.String(),
    title: LocalText,
    legalTitle: LocalText,
    summary: Type.Optional(LocalText),
    field: Type.String(),
    ministry: Type.Optional(Type.String()),
    levels: Type.Array(Type.String()),
    audience: Type.Array(Type.String()),
    decision: Type.Optional(Type.String()),
    office: LocalText,
    /** There is one such office in the province, so that whoever applies chooses none. */
    oneOffice: Type.Optional(Type.Boolean()),
    time: StatedFigure,
    timeNote: Type.Optional(LocalText),
    fee: StatedFigure,
    feeNotes: Type.Array(LocalText),
    /** Fee rules in force today, line by line; empty where only the portal's figure is known. */
    fees: Type.Array(ListedFee),
    /** Whether there is a check before the form. */
    checkable: Type.Boolean(),
    channels: Type.Array(ListedChannel),
    papers: Type.Array(ListedPaper),
    results: Type.Array(Type.Object({ name: Type.String(), code: Type.Optional(Type.String()) }, closed)),
    source: Type.Optional(Type.String()),
    online: Type.Boolean(),
    applyHere: Type.Boolean(),
    minutesToFill: Type.Optional(Type.Integer()),
    /** Level of the national eID that filing online asks for. */
    requiredAssurance: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(2)])),
    /** Only for procedures that can be applied for here. */
    expected: Type.Optional(ExpectedDates),
  },
  { $id: 'ProcedureDetail', ...closed },
);
export type ProcedureDetail = Static<typeof ProcedureDetail>;

/** The form of a procedure: the published version and its definition, for the form renderer. */
export const ProcedureFormView = Type.Object(
  { versionId: Type.String({ format: 'uuid' }), definition: ProcedureDefinition },
  { $id: 'ProcedureFormView', ...closed },
);
export type ProcedureFormView = Static<typeof ProcedureFormView>;
