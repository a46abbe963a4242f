import { Type, type Static } from '@sinclair/typebox';
import { staffingLimits } from './limits.js';
import { closed, DayText, IdText, PersonRef, TimeText } from './parts.js';

const Reason = Type.String({ ...staffingLimits.reason, pattern: '\\S', examples: ['Đi học lớp bồi dưỡng'] });
const period = { from: DayText, to: DayText, deputyAccountId: IdText, reason: Reason };

/** Own absence. Days are local, both included. */
export const RecordOwnAbsence = Type.Object(period, { $id: 'RecordOwnAbsence', ...closed });
export type RecordOwnAbsence = Static<typeof RecordOwnAbsence>;

/** Somebody else's absence, recorded by who manages absences there. */
export const RecordAbsence = Type.Object({ absentAccountId: IdText, ...period }, { $id: 'RecordAbsence', ...closed });
export type RecordAbsence = Static<typeof RecordAbsence>;

/** An absence: until it is over the deputy holds the absent person's posts, queue and signature included. */
export const AbsenceView = Type.Object(
  {
    id: IdText,
    absent: PersonRef,
    deputy: PersonRef,
    from: TimeText,
    to: TimeText,
    reason: Type.String(),
    recordedBy: Type.String(),
    standing: Type.Union([Type.Literal('current'), Type.Literal('future'), Type.Literal('over'), Type.Literal('called-off')]),
  },
  { $id: 'StaffAbsence', ...closed },
);
export type AbsenceView = Static<typeof AbsenceView>;

export const AbsenceList = Type.Object({ items: Type.Array(AbsenceView) }, { $id: 'StaffAbsenceList', ...closed });
export type AbsenceList = Static<typeof AbsenceList>;

/** Who could stand in for somebody: colleagues of the unit and of the units above it. */
export const Colleague = Type.Object(
  { accountId: IdText, name: Type.String(), title: Type.String(), unit: Type.String() },
  { $id: 'StaffColleague', ...closed },
);
export type Colleague = Static<typeof Colleague>;
export const ColleagueList = Type.Object({ items: Type.Array(Colleague) }, { $id: 'StaffColleagueList', ...closed });
export type ColleagueList = Static<typeof ColleagueList>;
