import { Type, type Static } from '@sinclair/typebox';
import { ProcedureDefinition } from '../definition.js';
import { LocalText } from '../local-text.js';
import { DraftRow, HistoryEntry, ProcedurePerson } from './drafts.js';
import { closed, CodeText, DayText, IdText, ReasonText, TimeText, VersionNumber } from './parts.js';
import { DraftStateSchema, VersionStateSchema } from './states.js';

/** A published version, without its content. */
export const VersionRow = Type.Object(
  {
    id: IdText,
    code: CodeText,
    version: VersionNumber,
    state: VersionStateSchema,
    /** From the national pack, or made here. */
    madeHere: Type.Boolean(),
    validFrom: DayText,
    publishedAt: TimeText,
    publishedBy: Type.Optional(ProcedurePerson),
    archivedAt: Type.Optional(TimeText),
  },
  { $id: 'ProcedureVersionRow', ...closed },
);
export type VersionRow = Static<typeof VersionRow>;

export const DesignQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 200 })),
    /** Only procedures that have a draft in this state. */
    state: Type.Optional(DraftStateSchema),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
    /** Code of the last one of the page before. */
    after: Type.Optional(CodeText),
  },
  { $id: 'ProcedureDesignQuery', ...closed },
);
export type DesignQuery = Static<typeof DesignQuery>;

/** A procedure that is worked out here, or is being so. */
export const DesignedRow = Type.Object(
  {
    code: CodeText,
    title: LocalText,
    field: Type.String(),
    /** The version in force today; absent when there is none. */
    inForce: Type.Optional(VersionNumber),
    latest: Type.Optional(VersionRow),
    versions: Type.Integer(),
    /** Drafts that are being made or reviewed. */
    drafts: Type.Array(DraftRow),
  },
  { $id: 'DesignedProcedure', ...closed },
);
export type DesignedRow = Static<typeof DesignedRow>;

export const DesignedPage = Type.Object(
  { items: Type.Array(DesignedRow), total: Type.Integer(), inReview: Type.Integer(), next: Type.Optional(CodeText) },
  { $id: 'DesignedProcedurePage', ...closed },
);
export type DesignedPage = Static<typeof DesignedPage>;

/** One procedure with all its versions and drafts, and who did what. */
export const DesignedDetail = Type.Object(
  {
    code: CodeText,
    title: LocalText,
    field: Type.String(),
    versions: Type.Array(VersionRow),
    drafts: Type.Array(DraftRow),
    history: Type.Array(HistoryEntry),
  },
  { $id: 'DesignedProcedureDetail', ...closed },
);
export type DesignedDetail = Static<typeof DesignedDetail>;

export const VersionView = Type.Object(
  { ...VersionRow.properties, definition: ProcedureDefinition },
  { $id: 'ProcedureVersion', ...closed },
);
export type VersionView = Static<typeof VersionView>;

export const ArchiveVersion = Type.Object({ reason: ReasonText }, { $id: 'ArchiveProcedureVersion', ...closed });
export type ArchiveVersion = Static<typeof ArchiveVersion>;

/** A side of a comparison: `1.001193@3` is a version, anything else the id of a draft. */
const Side = Type.String({ pattern: '^(\\d\\.\\d{6}@\\d{1,9}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$', examples: ['1.001193@3'] });

export const CompareQuery = Type.Object({ from: Side, to: Side }, { $id: 'CompareProcedureQuery', ...closed });
export type CompareQuery = Static<typeof CompareQuery>;

/** One difference between two definitions. Things with a key are compared by it, so that an insertion is one difference. */
export const DefinitionChange = Type.Object(
  {
    kind: Type.Union([Type.Literal('added'), Type.Literal('removed'), Type.Literal('changed'), Type.Literal('moved')]),
    /** Where, by keys: `/form/sections/applicant/pages/name/fields/fullName/label/vi`. */
    path: Type.String(),
    /** The same in words: "Biểu mẫu › Người đi khai › Họ và tên › Nhãn". */
    where: LocalText,
    before: Type.Optional(Type.Unknown()),
    after: Type.Optional(Type.Unknown()),
  },
  { $id: 'DefinitionChange', ...closed },
);
export type DefinitionChange = Static<typeof DefinitionChange>;

export const Comparison = Type.Object(
  { from: Type.String(), to: Type.String(), changes: Type.Array(DefinitionChange) },
  { $id: 'ProcedureComparison', ...closed },
);
export type Comparison = Static<typeof Comparison>;
