import { Type, type Static } from '@sinclair/typebox';
import { CoSigner } from './co-signers.js';
import { Channel, Logic } from './condition.js';
import { receivingKinds } from './competence.js';
import { Eligibility } from './eligibility.js';
import { FormDefinition } from './form-definition.js';
import { LocalText } from './local-text.js';
import { ProcedureStep } from './process.js';
import { ResultLayout } from './result-layout.js';

const closed = { additionalProperties: false };
const Key = Type.String({ pattern: '^[a-z][A-Za-z0-9]*$', maxLength: 60 });
const DateText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/**
 * How long the law gives; see `dueDate` in the kernel. `hours` and `working_days` are office time, `calendar_days` and `months` are counted by
 * the calendar, days off among them.
 */
export const TimeLimitRule = Type.Union(
  [
    Type.Object({ mode: Type.Literal('same_day') }, closed),
    Type.Object({ mode: Type.Literal('hours'), hours: Type.Integer({ minimum: 1, maximum: 240 }) }, closed),
    Type.Object({ mode: Type.Literal('working_days'), days: Type.Integer({ minimum: 1, maximum: 365 }) }, closed),
    Type.Object({ mode: Type.Literal('calendar_days'), days: Type.Integer({ minimum: 1, maximum: 730 }) }, closed),
    Type.Object({ mode: Type.Literal('months'), months: Type.Integer({ minimum: 1, maximum: 36 }) }, closed),
  ],
  { $id: 'TimeLimitRule' },
);
export type TimeLimitRule = Static<typeof TimeLimitRule>;

/** A dated fee. Rules that hold are added up; one without an amount makes the fee uncertain and shows its `note` instead of a number. */
export const FeeRule = Type.Object(
  {
    key: Key,
    label: LocalText,
    /** Whole đồng for one; absent when the amount is not the same everywhere. */
    amount: Type.Optional(Type.Integer({ minimum: 0 })),
    /** How many; 1 unless told. */
    count: Type.Optional(Logic),
    /** "bản", "người". */
    per: Type.Optional(LocalText),
    channels: Type.Array(Channel, { minItems: 1 }),
    when: Type.Optional(Logic),
    /** First and last local day on which a submission falls under the rule. */
    validFrom: DateText,
    validTo: Type.Optional(DateText),
    legalBasis: Type.String({ maxLength: 300 }),
    /** Shown beside the amount, or instead of one: "Theo quy định địa phương". */
    note: Type.Optional(LocalText),
  },
  { $id: 'FeeRule', ...closed },
);
export type FeeRule = Static<typeof FeeRule>;

/**
 * A paper. `submit` is always sent, `conditional` only while `when` holds, `show_only` is shown at the counter or looked up,
 * `generated` is made by the system from the answers (interactive form, NĐ 224/2026 art. 15).
 */
export const PaperRule = Type.Object(
  {
    key: Key,
    title: LocalText,
    kind: Type.Union([Type.Literal('submit'), Type.Literal('conditional'), Type.Literal('show_only'), Type.Literal('generated')]),
    when: Type.Optional(Logic),
    /** In words, for the page that nobody has answered yet: "Khi người khác đi làm thay". */
    whenText: Type.Optional(LocalText),
    /** What makes a good picture of it, or what may be sent instead. */
    help: Type.Optional(LocalText),
    accepted: Type.Optional(
      Type.Array(
        Type.Union([Type.Literal('image/jpeg'), Type.Literal('image/png'), Type.Literal('image/webp'), Type.Literal('application/pdf')]),
        { minItems: 1 },
      ),
    ),
    maxBytes: Type.Optional(Type.Integer({ minimum: 1 })),
    maxFiles: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
    /** Kinds of papers of a wallet that fit, where the title does not say it; `expired` for a place that an old one may fill too. */
    wallet: Type.Optional(
      Type.Object(
        {
          kinds: Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]*$', maxLength: 40 }), { minItems: 1 }),
          expired: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
    ),
  },
  { $id: 'PaperRule', ...closed },
);
export type PaperRule = Static<typeof PaperRule>;

/** Where the text of a fact comes from: the printed answer to a field, or a fixed text. */
const FactSource = Type.Union([Type.Object({ answer: Key }, closed), Type.Object({ text: Type.String({ maxLength: 300 }) }, closed)]);

/** A fact registered with the result and compared by whoever scans its QR code. Same members as RegisteredFact of signing. */
export const ResultFact = Type.Object(
  {
    key: Key,
    vi: Type.String({ maxLength: 120 }),
    en: Type.String({ maxLength: 120 }),
    source: FactSource,
    exposure: Type.Union([Type.Literal('public'), Type.Literal('name'), Type.Literal('number'), Type.Literal('hidden')]),
  },
  { $id: 'ResultFact', ...closed },
);
export type ResultFact = Static<typeof ResultFact>;

/** Something that only the office knows and the officer adds before the result is reviewed, such as the date of registration. */
export const OfficeField = Type.Object(
  {
    key: Key,
    label: LocalText,
    type: Type.Union([Type.Literal('text'), Type.Literal('date'), Type.Literal('number'), Type.Literal('citizenId')]),
    required: Type.Boolean(),
    hint: Type.Optional(LocalText),
    /** Dotted path in the data of the template. */
    path: Type.String({ maxLength: 80 }),
    /** First value: the local date of the day, the printed answer to a field, or a fixed text. */
    default: Type.Optional(Type.Union([FactSource, Type.Object({ today: Type.Literal(true) }, closed)])),
  },
  { $id: 'OfficeField', ...closed },
);
export type OfficeField = Static<typeof OfficeField>;

/** The document that the procedure ends in. */
export const ProcedureResult = Type.Object(
  {
    /** National result code, `KQ.G15.000031`. */
    code: Type.String({ maxLength: 40 }),
    title: LocalText,
    /** Kind of document of the signing domain. */
    template: Type.Union([
      Type.Literal('birth-certificate'),
      Type.Literal('marital-status-certificate'),
      Type.Literal('temporary-residence-notice'),
      Type.Literal('result-document'),
    ]),
    /** Months for which it holds from the day of issue; for ever when left out. */
    validMonths: Type.Optional(Type.Integer({ minimum: 1, maximum: 600 })),
    /** How the document looks, for the template `result-document`. */
    layout: Type.Optional(ResultLayout),
    /** What the template is filled with: dotted path in its data → source. `answer` prints by its widget, `raw` takes the value as it is stored. */
    contents: Type.Record(Type.String({ maxLength: 80 }), Type.Union([FactSource, Type.Object({ raw: Key }, closed)])),
    /** Overwrite what `contents` gave at the same path. */
    officeFields: Type.Array(OfficeField),
    facts: Type.Array(ResultFact, { minItems: 1 }),
  },
  { $id: 'ProcedureResult', ...closed },
);
export type ProcedureResult = Static<typeof ProcedureResult>;

/** A procedure worked out as data: everything that is shown, asked, charged, done and issued. One published version never changes. */
export const ProcedureDefinition = Type.Object(
  {
    /** National code, `1.001193`. */
    code: Type.String({ pattern: '^\\d\\.\\d{6}$' }),
    version: Type.Integer({ minimum: 1 }),
    validFrom: DateText,
    /** Legal name. */
    title: LocalText,
    /** Name in lists and headings, without "Thủ tục". */
    shortTitle: LocalText,
    /** When it is the right one, in everyday words. */
    summary: LocalText,
    field: Type.String({ maxLength: 200 }),
    decision: Type.String({ maxLength: 100 }),
    legalBasis: Type.Array(Type.String({ maxLength: 300 })),
    source: Type.String({ maxLength: 300 }),
    /** Which units may receive it, and how a person knows which one. */
    competence: Type.Object(
      {
        unitKind: Type.Union(receivingKinds.map((kind) => Type.Literal(kind))),
        /** Which one, where the province has several of the kind: "Công an tỉnh". */
        unitName: Type.Optional(Type.String({ maxLength: 200 })),
        hint: LocalText,
      },
      closed,
    ),
    /** Fields that hold who applies: for lists, forms 01-03 and the console. The phone is that of the account where no field holds one. */
    applicant: Type.Object(
      { fullName: Key, citizenId: Type.Optional(Key), address: Type.Optional(Key), phone: Type.Optional(Key), email: Type.Optional(Key) },
      closed,
    ),
    channels: Type.Array(Channel, { minItems: 1 }),
    /** Level of the national eID that whoever files online must have proved in the session; none when left out. */
    requiredAssurance: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(2)])),
    time: TimeLimitRule,
    /** The legal time is not known: `time` is only what the office sets itself, and nothing is promised before receipt. */
    timeUncertain: Type.Optional(Type.Boolean()),
    timeNote: Type.Optional(LocalText),
    /** Minutes that filling in takes, roughly. */
    minutesToFill: Type.Integer({ minimum: 1, maximum: 240 }),
    fees: Type.Array(FeeRule),
    /** Fee in a line, for lists and the start page. */
    feeSummary: LocalText,
    papers: Type.Array(PaperRule),
    form: FormDefinition,
    steps: Type.Array(ProcedureStep, { minItems: 1 }),
    result: ProcedureResult,
    /** Who signs beside the applicant before it can be filed online; nobody when left out. */
    coSigners: Type.Optional(Type.Array(CoSigner, { minItems: 1 })),
    /** The check before the form; none when left out. */
    eligibility: Type.Optional(Eligibility),
  },
  { $id: 'ProcedureDefinition', ...closed },
);
export type ProcedureDefinition = Static<typeof ProcedureDefinition>;
