import { Type, type Static } from '@sinclair/typebox';
import { DocumentView } from '@tinhso/signing-contract';
import { ActionView } from './action-view.js';
import { BundleRef } from './bundles.js';
import { ClockView } from './clock.js';
import {
  closed,
  DossierFee,
  DossierPaper,
  ExplainedDate,
  Holder,
  IdText,
  ProcedureRef,
  ReadingPage,
  StatusSchema,
  TimelineEntry,
  TimeText,
  UnitRef,
  Version,
} from './parts.js';
import { ProcessView } from './process-view.js';
import { CoSignature } from './co-signing.js';
import { ReturnView } from './returning.js';
import { RefusalView } from './refusal.js';
import { Revision } from './revisions.js';
import { RatingView } from './satisfaction.js';
import { SupplementRequestView } from './supplements.js';

const head = {
  id: IdText,
  code: Type.String({ examples: ['H60.41-261123-0001'] }),
  procedure: ProcedureRef,
  status: StatusSchema,
  statusText: Type.String(),
  /** Code of the national portal, 1-10. */
  nationalStatus: Type.Integer({ minimum: 1, maximum: 10 }),
  receivingUnit: UnitRef,
  submittedAt: TimeText,
  /** Promised on acceptance; absent before. */
  promisedAt: Type.Optional(TimeText),
};

/** A dossier in the citizen's list. */
export const DossierSummary = Type.Object(
  {
    ...head,
    expectedAt: Type.Optional(TimeText),
    filedBy: Type.Optional(Type.String({ description: 'Who filed it for the owner', examples: ['Ma Văn Páo'] })),
    /** Items that the citizen is asked for now; 0 when it is somebody else's move. */
    itemsAsked: Type.Integer({ minimum: 0 }),
    updatedAt: TimeText,
    /** Filed together with others from the form of a life event: this one stands for all of them in the list. */
    bundle: Type.Optional(BundleRef),
  },
  { $id: 'DossierSummary', ...closed },
);
export type DossierSummary = Static<typeof DossierSummary>;

/** Dossiers that were filed together, in the order of the event. */
export const Bundle = Type.Object(
  {
    id: IdText,
    event: Type.String({ examples: ['chuyen-nha'] }),
    title: Type.String(),
    submittedAt: TimeText,
    dossiers: Type.Array(DossierSummary),
  },
  { $id: 'Bundle', ...closed },
);
export type Bundle = Static<typeof Bundle>;

/** Newest first. */
export const DossierPage = Type.Object(
  { items: Type.Array(DossierSummary), nextCursor: Type.Optional(Type.String()) },
  { $id: 'DossierPage', ...closed },
);
export type DossierPage = Static<typeof DossierPage>;

export const DossierListQuery = Type.Object(
  {
    cursor: Type.Optional(Type.String({ maxLength: 80 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
  },
  { $id: 'DossierListQuery', ...closed },
);
export type DossierListQuery = Static<typeof DossierListQuery>;

/** Who filed a dossier for its owner; absent when owners filed themselves. */
export const FiledBy = Type.Object(
  {
    name: Type.String({ examples: ['Ma Văn Páo'] }),
    /** Both names, in the language of the request. */
    text: Type.String({ examples: ['Ma Văn Páo thay mặt Ma Thị Hạnh'] }),
    /** The owner filed it and somebody of a community digital team helped; `text` says so. */
    assisted: Type.Optional(Type.Literal(true)),
  },
  { $id: 'FiledBy', ...closed },
);
export type FiledBy = Static<typeof FiledBy>;

/** Everything the owner sees of a dossier. */
export const CitizenDossier = Type.Object(
  {
    ...head,
    filedBy: Type.Optional(FiledBy),
    expected: Type.Optional(ExplainedDate),
    clock: ClockView,
    fee: DossierFee,
    holder: Holder,
    process: ProcessView,
    /** The open request for supplements, if the next move is the citizen's. */
    request: Type.Optional(SupplementRequestView),
    refusal: Type.Optional(RefusalView),
    timeline: Type.Array(TimelineEntry),
    documents: Type.Array(DocumentView),
    pages: Type.Array(ReadingPage),
    papers: Type.Array(DossierPaper),
    /** What was changed since it was filed, newest first. */
    revisions: Type.Array(Revision),
    /** Who signed it beside the applicant. */
    coSignatures: Type.Array(CoSignature),
    /** How the result comes to the person; absent for dossiers that ended without one. */
    returning: Type.Optional(ReturnView),
    rating: Type.Optional(RatingView),
    actions: Type.Array(ActionView),
    version: Version,
  },
  { $id: 'CitizenDossier', ...closed },
);
export type CitizenDossier = Static<typeof CitizenDossier>;
