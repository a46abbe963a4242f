import { Type, type Static } from '@sinclair/typebox';
import { closed, DayText, IdText, PhoneText, TimeText } from './parts.js';

const TeamName = Type.String({ minLength: 3, maxLength: 120, pattern: '\\S', examples: ['Tổ công nghệ số cộng đồng tổ dân phố 5'] });
const Fields = Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 20, uniqueItems: true });

/** Found a team in a commune. */
export const CreateTeam = Type.Object({ unitId: IdText, name: TeamName }, { $id: 'CreateAssistanceTeam', ...closed });
export type CreateTeam = Static<typeof CreateTeam>;

export const RenameTeam = Type.Object({ name: TeamName }, { $id: 'RenameAssistanceTeam', ...closed });
export type RenameTeam = Static<typeof RenameTeam>;

/** Put a citizen with an account on the roster, found by phone. */
export const AddMember = Type.Object(
  {
    phone: PhoneText,
    validFrom: DayText,
    /** Last day; at most a year later. */
    validTo: DayText,
    /** Fields of procedures that the member may help with; every field when left out. */
    fields: Type.Optional(Fields),
  },
  { $id: 'AddAssistanceMember', ...closed },
);
export type AddMember = Static<typeof AddMember>;

/** Someone on a roster. */
export const TeamMember = Type.Object(
  {
    id: IdText,
    name: Type.String(),
    fields: Type.Optional(Fields),
    validFrom: DayText,
    validTo: DayText,
    standing: Type.Union([
      Type.Literal('active'),
      Type.Literal('future'),
      Type.Literal('suspended'),
      Type.Literal('over'),
      Type.Literal('ended'),
    ]),
    endedAt: Type.Optional(TimeText),
  },
  { $id: 'AssistanceTeamMember', ...closed },
);
export type TeamMember = Static<typeof TeamMember>;

/** A team with its roster, by name. */
export const Team = Type.Object(
  {
    id: IdText,
    name: Type.String(),
    unit: Type.Object({ id: IdText, name: Type.String() }, closed),
    closedAt: Type.Optional(TimeText),
    members: Type.Array(TeamMember),
  },
  { $id: 'AssistanceTeam', ...closed },
);
export type Team = Static<typeof Team>;

/** Teams within the jurisdiction, and where teams can be founded. */
export const TeamList = Type.Object(
  {
    teams: Type.Array(Team),
    communes: Type.Array(Type.Object({ unitId: IdText, name: Type.String() }, closed)),
    /** Fields of procedures that can be filed online. */
    fields: Type.Array(Type.String()),
  },
  { $id: 'AssistanceTeamList', ...closed },
);
export type TeamList = Static<typeof TeamList>;

export const MemberParam = Type.Object({ id: IdText, memberId: IdText }, { $id: 'AssistanceMemberParam', ...closed });
export type MemberParam = Static<typeof MemberParam>;
