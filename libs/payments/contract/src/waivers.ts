import { Type, type Static } from '@sinclair/typebox';
import { waiverStates } from './waiver-states.js';

const closed = { additionalProperties: false } as const;
const IdText = Type.String({ format: 'uuid' });
const TimeText = Type.String({ format: 'date-time' });
const DayText = Type.String({ format: 'date', examples: ['2026-12-31'] });
const Amount = Type.Integer({ minimum: 0 });
const Said = (most: number) => Type.String({ minLength: 5, maxLength: most, pattern: '\\S' });

/** What can be waived: fees of dossiers, charges of the counter, fines. What is owed to a provider is not the province's to waive. */
export const waivableSubjects = ['dossier', 'counter', 'fine'] as const;
export type WaivableSubject = (typeof waivableSubjects)[number];

/** Most people that one rule names. */
export const MOST_WAIVED_PEOPLE = 200;

/** How much less is owed: a share of everything, or a sum; never more than all of it. */
export const Relief = Type.Union(
  [
    Type.Object({ kind: Type.Literal('share'), percent: Type.Integer({ minimum: 1, maximum: 100 }) }, closed),
    Type.Object({ kind: Type.Literal('amount'), amount: Type.Integer({ minimum: 1, maximum: 500_000_000 }) }, closed),
  ],
  { $id: 'Relief' },
);
export type Relief = Static<typeof Relief>;

const terms = {
  title: Said(120),
  /** Where it is written that it may be so. */
  legalSource: Type.String({ minLength: 5, maxLength: 200, pattern: '\\S', examples: ['Nghị quyết 25/2026/NQ-HĐND, điều 4'] }),
  subject: Type.Union(waivableSubjects.map((subject) => Type.Literal(subject))),
  /** Fees of this procedure alone. */
  procedureCode: Type.Optional(Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{2,39}$', examples: ['1.001193'] })),
  relief: Relief,
  /** First and last day on which it counts for what is asked for; without a last one until it is ended. */
  startsOn: DayText,
  endsOn: Type.Optional(DayText),
};

/** Proposes a rule. Without people it is for everybody. */
export const ProposeWaiver = Type.Object(
  {
    ...terms,
    people: Type.Array(
      Type.Object(
        {
          phone: Type.String({ minLength: 9, maxLength: 20 }),
          /** The paper that says that this person may have it. */
          evidence: Type.String({ minLength: 3, maxLength: 120, pattern: '\\S', examples: ['Giấy chứng nhận hộ nghèo 12/2026'] }),
        },
        closed,
      ),
      { maxItems: MOST_WAIVED_PEOPLE },
    ),
  },
  { $id: 'ProposeWaiver', ...closed },
);
export type ProposeWaiver = Static<typeof ProposeWaiver>;

/** A rule as finance sees it in the list. */
export const StaffWaiver = Type.Object(
  {
    id: IdText,
    ...terms,
    unitName: Type.String(),
    /** How many people it names; for everybody when absent. */
    people: Type.Optional(Type.Integer({ minimum: 1 })),
    state: Type.Union(waiverStates.map((state) => Type.Literal(state))),
    stateText: Type.String(),
    /** It counts today. */
    inForce: Type.Boolean(),
    proposedBy: Type.String(),
    proposedAt: TimeText,
    decidedBy: Type.Optional(Type.String()),
    decidedAt: Type.Optional(TimeText),
    /** Why it was not agreed to, or why it was ended. */
    note: Type.Optional(Type.String()),
    endedBy: Type.Optional(Type.String()),
    endedAt: Type.Optional(TimeText),
    /** How often it has lessened something, and by how much altogether. */
    used: Type.Object({ times: Type.Integer({ minimum: 0 }), amount: Amount }, closed),
    /** Whether the one who asks may agree to it: nobody agrees to what they proposed. */
    mayDecide: Type.Boolean(),
  },
  { $id: 'StaffWaiver', ...closed },
);
export type StaffWaiver = Static<typeof StaffWaiver>;

/** The same with the people whom it names. */
export const StaffWaiverDetail = Type.Object(
  { ...StaffWaiver.properties, named: Type.Array(Type.Object({ name: Type.String(), evidence: Type.String() }, closed)) },
  { $id: 'StaffWaiverDetail', ...closed },
);
export type StaffWaiverDetail = Static<typeof StaffWaiverDetail>;

/** Which rules: those that count or will, those that wait for a second person, or all. */
export const waiverViews = ['current', 'decide', 'all'] as const;
export type WaiverView = (typeof waiverViews)[number];

export const StaffWaiverQuery = Type.Object(
  { view: Type.Optional(Type.Union(waiverViews.map((view) => Type.Literal(view)))) },
  { $id: 'StaffWaiverQuery', ...closed },
);
export type StaffWaiverQuery = Static<typeof StaffWaiverQuery>;

export const StaffWaiverList = Type.Object(
  { toDecide: Type.Integer({ minimum: 0 }), items: Type.Array(StaffWaiver) },
  { $id: 'StaffWaiverList', ...closed },
);
export type StaffWaiverList = Static<typeof StaffWaiverList>;

/** Why a rule is not agreed to, or ends. */
export const WaiverReason = Type.Object({ reason: Said(500) }, { $id: 'WaiverReason', ...closed });
export type WaiverReason = Static<typeof WaiverReason>;

/** What a rule took off what was owed, and by what right. */
export const WaivedPart = Type.Object({ text: Type.String(), amount: Type.Integer({ minimum: 1 }) }, { $id: 'WaivedPart', ...closed });
export type WaivedPart = Static<typeof WaivedPart>;
