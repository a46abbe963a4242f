import { Type, type Static } from '@sinclair/typebox';
import { AttachedPaper } from '@tinhso/procedures-contract';
import { PaperOrigin } from '@tinhso/wallet-contract';
import { dossierStatuses } from './statuses.js';
import { dossierLimits } from './limits.js';

export const closed = { additionalProperties: false } as const;
/** UUIDv7. */
export const IdText = Type.String({ format: 'uuid' });
/** Moment, ISO-8601 UTC. */
export const TimeText = Type.String({ format: 'date-time' });
/** Optimistic version of a draft or dossier: what the caller last saw. */
export const Version = Type.Integer({ minimum: 1 });

export const StatusSchema = Type.Union(
  dossierStatuses.map((status) => Type.Literal(status)),
  { $id: 'DossierStatus' },
);

/** Commune in whose office the dossier is filed, by its national code. The procedure says which office there is competent. */
export const CommuneCode = Type.String({ pattern: '^\\d{5}$', examples: ['02212'] });

/** Answers as the form definition names them; checked against it, not here. */
export const Answers = Type.Record(Type.String({ maxLength: 80 }), Type.Unknown(), { maxProperties: 300 });

/** The files that were sent, each with the paper it belongs to; in page order. */
export const AttachedPapers = Type.Array(AttachedPaper, { maxItems: dossierLimits.files });

export const ProcedureRef = Type.Object(
  { code: Type.String({ examples: ['1.001193'] }), title: Type.String({ examples: ['Đăng ký khai sinh'] }) },
  { $id: 'DossierProcedure', ...closed },
);
export const UnitRef = Type.Object(
  { id: IdText, name: Type.String({ examples: ['UBND phường Minh Xuân'] }) },
  { $id: 'DossierUnit', ...closed },
);

/** What a rule of exemption takes off, and where that is written. */
export const FeeWaived = Type.Object({ text: Type.String(), amount: Type.Integer({ minimum: 1 }) }, closed);

/** `due`: to be paid; `waived`: nothing is left of it; `none`: free of charge; `by_local_rule`: the province decides, no sum is known. */
export const FeeState = Type.Union([Type.Literal('due'), Type.Literal('waived'), Type.Literal('none'), Type.Literal('by_local_rule')]);
/** Fee as computed when the dossier was submitted. Whole đồng. */
export const DossierFee = Type.Object(
  {
    state: FeeState,
    /** Of the lines. */
    total: Type.Integer({ minimum: 0 }),
    waived: Type.Optional(FeeWaived),
    /** What is left to pay. */
    toPay: Type.Integer({ minimum: 0 }),
    lines: Type.Array(
      Type.Object(
        {
          label: Type.String(),
          count: Type.Integer({ minimum: 1 }),
          /** For all of `count`; absent when the sum differs from place to place. */
          amount: Type.Optional(Type.Integer({ minimum: 0 })),
          note: Type.Optional(Type.String()),
        },
        closed,
      ),
    ),
  },
  { $id: 'DossierFee', ...closed },
);
export type DossierFee = Static<typeof DossierFee>;

/** A date that was told to the citizen, with the sentences that explain it. */
export const ExplainedDate = Type.Object(
  { at: TimeText, explain: Type.Array(Type.String({ examples: ['Nộp sau 15:00 nên tính từ sáng ngày làm việc tiếp theo.'] })) },
  { $id: 'ExplainedDate', ...closed },
);
export type ExplainedDate = Static<typeof ExplainedDate>;

/** Who has the next move, and since when. */
export const Holder = Type.Object(
  {
    side: Type.Union([Type.Literal('citizen'), Type.Literal('office'), Type.Literal('nobody')]),
    office: Type.Optional(Type.String({ examples: ['Bộ phận Một cửa, UBND phường Minh Xuân'] })),
    person: Type.Optional(Type.String({ examples: ['Triệu Thị Lan'] })),
    since: TimeText,
  },
  { $id: 'DossierHolder', ...closed },
);
export type Holder = Static<typeof Holder>;

/** One entry of the history, newest first in lists. */
export const TimelineEntry = Type.Object(
  {
    id: IdText,
    type: Type.String({ examples: ['dossier.accepted'] }),
    at: TimeText,
    title: Type.String({ examples: ['Đã tiếp nhận'] }),
    /** Who did it, as shown: name and office, or only the office. */
    by: Type.Optional(Type.String({ examples: ['Hoàng Văn Thắng, Bộ phận Một cửa'] })),
    /** Reason, note or date that belongs to the entry. */
    detail: Type.Optional(Type.String()),
    /** Official documents that the entry brought. */
    documentIds: Type.Array(IdText),
  },
  { $id: 'TimelineEntry', ...closed },
);
export type TimelineEntry = Static<typeof TimelineEntry>;

/** Where a value comes from, so that the person can judge it. */
export const PrefillSource = Type.Object(
  {
    /** `eid` and `office` have vouched for it; `self` was told by the person; `dossier` was answered in an application before. */
    kind: Type.Union([Type.Literal('eid'), Type.Literal('office'), Type.Literal('self'), Type.Literal('dossier')]),
    /** When it was vouched for, or when the application was filed. */
    at: Type.Optional(TimeText),
    /** Who vouched for it, in words. */
    by: Type.Optional(Type.String({ examples: ['VNeID, mức 2'] })),
    /** The application before. */
    dossier: Type.Optional(Type.Object({ id: IdText, code: Type.String() }, closed)),
  },
  { $id: 'PrefillSource', ...closed },
);
export type PrefillSource = Static<typeof PrefillSource>;

/** Answers in reading order, labelled by the form definition. */
export const ReadingPage = Type.Object(
  {
    key: Type.String(),
    title: Type.String(),
    rows: Type.Array(
      Type.Object(
        {
          /** JSON pointer of the answer, e.g. `/childName`. */
          pointer: Type.String(),
          label: Type.String(),
          /** As it is read: dates day first, choices by their label. */
          text: Type.String(),
          /** Part of a personal number is hidden; staff reveal it by a recorded act. */
          masked: Type.Optional(Type.Boolean()),
          /** Staff only: it was filled in from there with the citizen's consent and left as it was. Otherwise the applicant typed it. */
          source: Type.Optional(PrefillSource),
        },
        closed,
      ),
    ),
  },
  { $id: 'ReadingPage', ...closed },
);
export type ReadingPage = Static<typeof ReadingPage>;

/** A paper of the dossier with the files sent for it. */
export const DossierPaper = Type.Object(
  {
    key: Type.String(),
    title: Type.String(),
    kind: Type.String({ examples: ['submit'] }),
    files: Type.Array(
      Type.Object(
        {
          id: IdText,
          name: Type.String(),
          mediaType: Type.String(),
          size: Type.Integer(),
          /** Sent again after a request for supplements. */
          supplemented: Type.Optional(Type.Boolean()),
          /** Staff only: the asking person has opened it. */
          opened: Type.Optional(Type.Boolean()),
          /** Where it comes from, when it was handed over out of a wallet. */
          origin: Type.Optional(PaperOrigin),
        },
        closed,
      ),
    ),
  },
  { $id: 'DossierPaper', ...closed },
);
export type DossierPaper = Static<typeof DossierPaper>;

export const IdParam = Type.Object({ id: IdText }, { $id: 'IdParam', ...closed });
export type IdParam = Static<typeof IdParam>;
