import { Type, type Static } from '@sinclair/typebox';
import { ParcelView } from './parcels.js';
import { closed, CommuneCode, IdText, ProcedureRef, TimeText, UnitRef, Version } from './parts.js';
import { returnStates, returnWays } from './returning-states.js';

const Way = Type.Union(returnWays.map((way) => Type.Literal(way)));
const State = Type.Union(returnStates.map((state) => Type.Literal(state)));

/** Where the post takes a result. */
export const PostalAddress = Type.Object(
  {
    name: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S', examples: ['Ma Thị Hạnh'] }),
    phone: Type.String({ pattern: '^0[35789]\\d{8}$', examples: ['0912345678'] }),
    provinceCode: Type.String({ pattern: '^\\d{2}$' }),
    communeCode: CommuneCode,
    detail: Type.String({ minLength: 2, maxLength: 200, pattern: '\\S', examples: ['Số 12, tổ 5'] }),
  },
  { $id: 'PostalAddress', ...closed },
);
export type PostalAddress = Static<typeof PostalAddress>;

/** How the result is wanted. The electronic one is always in the app; `office` and `post` ask for paper too. */
export const ReturnWish = Type.Object(
  {
    way: Way,
    /** Of `office`: which; the office that receives the dossier when left out. */
    unitId: Type.Optional(IdText),
    /** Of `post`. */
    address: Type.Optional(PostalAddress),
  },
  { $id: 'ReturnWish', ...closed },
);
export type ReturnWish = Static<typeof ReturnWish>;

/** An office where results are handed out, with what one has to know to go there. */
export const ReturnOffice = Type.Object(
  {
    id: IdText,
    name: Type.String({ examples: ['Một cửa UBND phường Minh Xuân'] }),
    address: Type.Optional(Type.String()),
    phone: Type.Optional(Type.String()),
    /** `Thứ Hai đến Thứ Sáu, 7:30-11:30 và 13:30-17:00` */
    hours: Type.String(),
  },
  { $id: 'ReturnOffice', ...closed },
);
export type ReturnOffice = Static<typeof ReturnOffice>;

/** Whole đồng, to be paid to the postman. */
const Postage = Type.Integer({ minimum: 0 });

/** What can be chosen. */
export const ReturnOptions = Type.Object(
  {
    offices: Type.Array(ReturnOffice),
    post: Type.Object(
      {
        available: Type.Boolean(),
        /** Province from which it is sent. */
        fromProvince: Type.String(),
        sameProvince: Postage,
        otherProvince: Postage,
        /** Who sets the price. */
        basis: Type.String(),
      },
      closed,
    ),
    collectWithinDays: Type.Integer({ minimum: 1 }),
  },
  { $id: 'ReturnOptions', ...closed },
);
export type ReturnOptions = Static<typeof ReturnOptions>;

const Entry = Type.Object({ at: TimeText, title: Type.String(), detail: Type.Optional(Type.String()) }, closed);

/** The way of a result to the person. */
export const ReturnView = Type.Object(
  {
    way: Way,
    state: State,
    /** One sentence: where it is and what to do. */
    text: Type.String(),
    office: Type.Optional(ReturnOffice),
    /** For the owner only. */
    address: Type.Optional(Type.Object({ ...PostalAddress.properties, text: Type.String() }, closed)),
    postage: Type.Optional(Postage),
    parcel: Type.Optional(ParcelView),
    /** Newest first. */
    history: Type.Array(Entry),
    /** Whether another way can still be chosen. */
    mayChange: Type.Boolean(),
    version: Version,
  },
  { $id: 'ReturnView', ...closed },
);
export type ReturnView = Static<typeof ReturnView>;

/** The same for whoever tracks by code and digits. */
export const TrackedReturn = Type.Object(
  { way: Way, state: State, text: Type.String(), office: Type.Optional(ReturnOffice), parcel: Type.Optional(ParcelView) },
  { $id: 'TrackedReturn', ...closed },
);
export type TrackedReturn = Static<typeof TrackedReturn>;

/** The heaps on the return desk. */
export const returnTabs = ['late', 'waiting', 'prepare', 'incoming', 'sent', 'done'] as const;
export type ReturnTab = (typeof returnTabs)[number];

export const ReturnDeskQuery = Type.Object(
  {
    tab: Type.Optional(Type.Union(returnTabs.map((tab) => Type.Literal(tab)))),
    /** Begin of the code of a dossier. */
    code: Type.Optional(Type.String({ maxLength: 40, pattern: '^[0-9A-Za-z.-]*$' })),
    cursor: Type.Optional(Type.String({ maxLength: 80 })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 50 })),
  },
  { $id: 'ReturnDeskQuery', ...closed },
);
export type ReturnDeskQuery = Static<typeof ReturnDeskQuery>;

/** A result on the desk: whose, where it has to go, how long it lies. Nothing of what is in the dossier. */
export const DeskResult = Type.Object(
  {
    id: IdText,
    code: Type.String(),
    procedure: ProcedureRef,
    applicantName: Type.String(),
    way: Way,
    state: State,
    since: TimeText,
    /** The office that has it, or to which it is on its way. */
    heldBy: UnitRef,
    /** Where it comes from, or has to go to. */
    from: Type.Optional(UnitRef),
    goesTo: Type.Optional(UnitRef),
    /** Who received the dossier. */
    filedAt: UnitRef,
    parcelNumber: Type.Optional(Type.String()),
    /** Why it is here again: refused by the post, came back, lost. */
    note: Type.Optional(Type.String()),
    /** By when the office has to send it on, receive or return it; nothing while the person or the post has to act. */
    dueAt: Type.Optional(TimeText),
    /** That moment has passed. */
    late: Type.Boolean(),
    /** Nobody has come for it in the days that are given. */
    uncollected: Type.Boolean(),
    version: Version,
  },
  { $id: 'DeskResult', ...closed },
);
export type DeskResult = Static<typeof DeskResult>;

export const ReturnDesk = Type.Object(
  {
    items: Type.Array(DeskResult),
    counts: Type.Object(
      Object.fromEntries(returnTabs.map((tab) => [tab, Type.Integer({ minimum: 0 })])) as Record<
        ReturnTab,
        ReturnType<typeof Type.Integer>
      >,
      closed,
    ),
    nextCursor: Type.Optional(Type.String()),
  },
  { $id: 'ReturnDesk', ...closed },
);
export type ReturnDesk = Static<typeof ReturnDesk>;

/** Who took the result, as the clerk saw it proved. */
export const TakenBy = Type.Object(
  {
    kind: Type.Union([Type.Literal('owner'), Type.Literal('authorised')]),
    name: Type.String({ minLength: 2, maxLength: 100, pattern: '\\S' }),
    /** Citizen ID or passport. */
    idNumber: Type.String({ pattern: '^[0-9A-Z]{6,12}$', examples: ['008199000123'] }),
    /** Of `authorised`: what gives the right. */
    authority: Type.Optional(Type.String({ maxLength: 300, examples: ['Giấy uỷ quyền ngày 20/11/2026'] })),
    /** The clerk has compared the paper with the person. */
    checked: Type.Literal(true),
  },
  { $id: 'TakenBy', ...closed },
);
export type TakenBy = Static<typeof TakenBy>;

export const MoveResult = Type.Object({ version: Version }, { $id: 'MoveResult', ...closed });
export type MoveResult = Static<typeof MoveResult>;
export const HandOutResult = Type.Object({ version: Version, takenBy: TakenBy }, { $id: 'HandOutResult', ...closed });
export type HandOutResult = Static<typeof HandOutResult>;
export const ChooseReturn = Type.Object({ ...ReturnWish.properties, version: Type.Optional(Version) }, { $id: 'ChooseReturn', ...closed });
export type ChooseReturn = Static<typeof ChooseReturn>;

/** One result on the desk, with what the slip prints and the label needs. */
export const DeskResultDetail = Type.Object(
  {
    ...DeskResult.properties,
    resultTitle: Type.String(),
    resultNumber: Type.Optional(Type.String()),
    address: Type.Optional(Type.String()),
    /** As the slip prints it. */
    takenBy: Type.Optional(
      Type.Object(
        {
          kind: Type.Union([Type.Literal('owner'), Type.Literal('authorised')]),
          name: Type.String(),
          idNumber: Type.String(),
          authority: Type.Optional(Type.String()),
          at: TimeText,
          handedOutBy: Type.String(),
        },
        closed,
      ),
    ),
    parcel: Type.Optional(ParcelView),
    history: Type.Array(Entry),
  },
  { $id: 'DeskResultDetail', ...closed },
);
export type DeskResultDetail = Static<typeof DeskResultDetail>;

/** A leader issues a result anew with other contents; the old one is taken back for good. */
export const ReissueResult = Type.Object(
  {
    version: Version,
    documentId: IdText,
    facts: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 1000 }), { maxProperties: 30 }),
    reason: Type.Union([
      Type.Literal('wrong-content'),
      Type.Literal('holder-request'),
      Type.Literal('court-decision'),
      Type.Literal('issued-in-error'),
      Type.Literal('false-papers'),
    ]),
    legalBasis: Type.String({ minLength: 5, maxLength: 1000, pattern: '\\S' }),
    explanation: Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' }),
  },
  { $id: 'ReissueResult', ...closed },
);
export type ReissueResult = Static<typeof ReissueResult>;

/** What travels in the outbox about the way of a result: ids only. */
export const returnNewsTypes = [
  'result.arrived',
  'result.dispatched',
  'result.posted',
  'result.post_refused',
  'result.came_back',
  'result.lost',
  'result.uncollected',
  'result.delayed',
] as const;
export type ReturnNewsType = (typeof returnNewsTypes)[number];
export interface ReturnNews {
  type: ReturnNewsType;
  payload: { dossierId: string; accountId: string; heldUnitId: string };
}

/** The post has to be told of a parcel; consumed by the exchange. */
export interface ParcelRequestedEvent {
  type: 'result.parcel_requested';
  payload: { parcelId: string };
}
