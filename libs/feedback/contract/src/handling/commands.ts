import { Type, type Static } from '@sinclair/typebox';
import {
  CategoryKey,
  ClosingCodeText,
  Latitude,
  Longitude,
  SeenVersion,
  shut,
  TicketCode,
  TicketId,
  TicketStatusText,
  Words,
} from './parts.js';

const version = SeenVersion;
const Reason = Words(10, 1000);

/** What the public sees of a report: the text as it is shown, or nothing. */
export const ModerateTicket = Type.Object(
  {
    version,
    visibility: Type.Union([Type.Literal('public'), Type.Literal('hidden')]),
    /** The text to be shown, when the masked one is not good enough yet. Numbers of people are masked in it again. */
    publicText: Type.Optional(Words(5, 4000)),
    /** Needed to hide; the reporter is told. */
    reason: Type.Optional(Reason),
  },
  { $id: 'ModerateTicket', ...shut },
);
export type ModerateTicket = Static<typeof ModerateTicket>;

/** Gives a report to a unit: that of the rules when none is named. */
export const AssignTicket = Type.Object(
  { version, unitId: Type.Optional(TicketId), note: Type.Optional(Words(3, 1000)) },
  { $id: 'AssignTicket', ...shut },
);
export type AssignTicket = Static<typeof AssignTicket>;

/** The wrong office hands it on in one step; the reporter reads why. */
export const PassOnTicket = Type.Object({ version, unitId: TicketId, reason: Reason }, { $id: 'PassOnTicket', ...shut });
export type PassOnTicket = Static<typeof PassOnTicket>;

/** The pin or the kind was wrong: what is given is changed, and the rules say again whose it is. */
export const RerouteTicket = Type.Object(
  {
    version,
    place: Type.Optional(Type.Object({ lat: Latitude, long: Longitude }, shut)),
    category: Type.Optional(CategoryKey),
    reason: Type.Optional(Reason),
  },
  { $id: 'RerouteTicket', ...shut },
);
export type RerouteTicket = Static<typeof RerouteTicket>;

/** The same before it is done: where would it go? */
export const PreviewReroute = Type.Object(
  { place: RerouteTicket.properties.place, category: RerouteTicket.properties.category },
  { $id: 'PreviewTicketReroute', ...shut },
);
export type PreviewReroute = Static<typeof PreviewReroute>;

/** Somebody takes the work on. */
export const StartTicket = Type.Object({ version }, { $id: 'StartTicket', ...shut });
export type StartTicket = Static<typeof StartTicket>;

/** The reporter is asked, and the clock stands still until the answer. */
export const AskReporter = Type.Object({ version, question: Words(10, 1000) }, { $id: 'AskTicketReporter', ...shut });
export type AskReporter = Static<typeof AskReporter>;

/** The work goes on without the reporter's answer. */
export const ResumeTicket = Type.Object({ version, reason: Reason }, { $id: 'ResumeTicket', ...shut });
export type ResumeTicket = Static<typeof ResumeTicket>;

/** A note for colleagues only, or news for everybody; neither changes where the report stands. */
export const AddTicketMessage = Type.Object(
  { kind: Type.Union([Type.Literal('note'), Type.Literal('public')]), text: Words(3, 4000) },
  { $id: 'AddTicketMessage', ...shut },
);
export type AddTicketMessage = Static<typeof AddTicketMessage>;

/** What was done, in words and with the evidence that the category asks for. Files are sent before. */
export const AnswerTicket = Type.Object(
  {
    version,
    closingCode: Type.Union([Type.Literal('fixed'), Type.Literal('not_ours'), Type.Literal('no_action')]),
    text: Words(20, 4000),
    evidence: Type.Array(TicketId, { maxItems: 10, uniqueItems: true }),
    /** What was found on the spot: evidence where a photo cannot show it. */
    visitNote: Type.Optional(Words(20, 2000)),
  },
  { $id: 'AnswerTicket', ...shut },
);
export type AnswerTicket = Static<typeof AnswerTicket>;

/** An answered report is closed for its reporter, who did not say anything; a report is never closed by itself. */
export const CloseTicket = Type.Object({ version, reason: Reason }, { $id: 'CloseTicket', ...shut });
export type CloseTicket = Static<typeof CloseTicket>;

export const RejectTicket = Type.Object({ version, reason: Reason }, { $id: 'RejectTicket', ...shut });
export type RejectTicket = Static<typeof RejectTicket>;

/** Two matters in one report become two reports, each routed on its own. */
export const SplitTicket = Type.Object(
  { version, parts: Type.Array(Type.Object({ category: CategoryKey, text: Words(10, 4000) }, shut), { minItems: 1, maxItems: 5 }) },
  { $id: 'SplitTicket', ...shut },
);
export type SplitTicket = Static<typeof SplitTicket>;

/** The same matter was reported before: this one ends as its duplicate, and its followers follow the other. */
export const MergeTicket = Type.Object({ version, into: TicketCode }, { $id: 'MergeTicket', ...shut });
export type MergeTicket = Static<typeof MergeTicket>;

/** They were two matters after all. */
export const UnmergeTicket = Type.Object({ version, reason: Reason }, { $id: 'UnmergeTicket', ...shut });
export type UnmergeTicket = Static<typeof UnmergeTicket>;

/** What every command answers: where the report stands now. Read it again for the rest. */
export const TicketState = Type.Object(
  {
    id: TicketId,
    code: Type.String(),
    status: TicketStatusText,
    statusText: Type.String(),
    version,
    unitName: Type.Optional(Type.String()),
    closingCode: Type.Optional(ClosingCodeText),
  },
  { $id: 'TicketState', ...shut },
);
export type TicketState = Static<typeof TicketState>;
