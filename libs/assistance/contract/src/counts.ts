import { Type, type Static } from '@sinclair/typebox';
import { closed, DayText, IdText } from './parts.js';

/** First and last day, local. */
export const CountQuery = Type.Object({ from: DayText, to: DayText }, { $id: 'AssistanceCountQuery', ...closed });
export type CountQuery = Static<typeof CountQuery>;

const figures = {
  sessions: Type.Integer({ minimum: 0 }),
  filings: Type.Integer({ minimum: 0 }),
  confirmed: Type.Integer({ minimum: 0 }),
  waiting: Type.Integer({ minimum: 0 }),
  expired: Type.Integer({ minimum: 0 }),
  disowned: Type.Integer({ minimum: 0 }),
};

/** Sessions that were agreed to and what was filed in them, by the day the session began. */
export const TeamCount = Type.Object(
  {
    teamId: IdText,
    team: Type.String(),
    communeCode: Type.Optional(Type.String()),
    commune: Type.String({ examples: ['UBND phường Minh Xuân'] }),
    members: Type.Integer({ minimum: 0 }),
    ...figures,
  },
  { $id: 'AssistanceTeamCount', ...closed },
);
export type TeamCount = Static<typeof TeamCount>;
export const Counts = Type.Object(
  { from: DayText, to: DayText, teams: Type.Array(TeamCount), total: Type.Object(figures, closed) },
  { $id: 'AssistanceCounts', ...closed },
);
export type Counts = Static<typeof Counts>;
