import { Type, type Static } from '@sinclair/typebox';
import { privacyLimits } from './limits.js';
import { closed, Version } from './parts.js';
import { PrivacyRequestRow, PrivacyRequestView } from './requests.js';

const Answer = Type.String({ ...privacyLimits.answer, pattern: '\\S' });

/** Received and begun. `thirdParty`: somebody outside has to act too, for which the law gives more days where it says so. */
export const AcknowledgePrivacyRequest = Type.Object(
  { version: Version, thirdParty: Type.Optional(Type.Boolean({ default: false })) },
  { $id: 'AcknowledgePrivacyRequest', ...closed },
);
export type AcknowledgePrivacyRequest = Static<typeof AcknowledgePrivacyRequest>;

/** Once, with the reason that the person reads. */
export const ExtendPrivacyRequest = Type.Object({ version: Version, reason: Answer }, { $id: 'ExtendPrivacyRequest', ...closed });
export type ExtendPrivacyRequest = Static<typeof ExtendPrivacyRequest>;

/** Decided: yes (to be carried out) or no, in words that the person reads. */
export const DecidePrivacyRequest = Type.Object(
  { version: Version, decision: Type.Union([Type.Literal('accept'), Type.Literal('refuse')]), answer: Answer },
  { $id: 'DecidePrivacyRequest', ...closed },
);
export type DecidePrivacyRequest = Static<typeof DecidePrivacyRequest>;

/** Carried out. A correction of the profile is written by this very call. */
export const FulfilPrivacyRequest = Type.Object({ version: Version, answer: Answer }, { $id: 'FulfilPrivacyRequest', ...closed });
export type FulfilPrivacyRequest = Static<typeof FulfilPrivacyRequest>;

/** Which requests: open ones by their date, or the closed ones, newest first. */
export const PrivacyQueueQuery = Type.Object(
  { state: Type.Optional(Type.Union([Type.Literal('open'), Type.Literal('closed')], { default: 'open' })) },
  { $id: 'PrivacyQueueQuery', ...closed },
);
export type PrivacyQueueQuery = Static<typeof PrivacyQueueQuery>;

export const StaffPrivacyRow = Type.Object(
  { ...PrivacyRequestRow.properties, person: Type.String() },
  { $id: 'StaffPrivacyRow', ...closed },
);
export type StaffPrivacyRow = Static<typeof StaffPrivacyRow>;

/** The queue with what presses. */
export const PrivacyQueue = Type.Object(
  {
    items: Type.Array(StaffPrivacyRow),
    counts: Type.Object({ open: Type.Integer(), soon: Type.Integer(), overdue: Type.Integer() }, closed),
  },
  { $id: 'PrivacyQueue', ...closed },
);
export type PrivacyQueue = Static<typeof PrivacyQueue>;

/** A request as the officer sees it. */
export const StaffPrivacyRequest = Type.Object(
  {
    ...PrivacyRequestView.properties,
    person: Type.Object({ name: Type.String(), phoneMasked: Type.Optional(Type.String()) }, closed),
    /** What stands in the profile now, beside a correction. */
    currentValue: Type.Optional(Type.String()),
    /** The days that acknowledging with a third party would give; absent where the law knows no such time. */
    thirdPartyDays: Type.Optional(Type.Integer()),
  },
  { $id: 'StaffPrivacyRequest', ...closed },
);
export type StaffPrivacyRequest = Static<typeof StaffPrivacyRequest>;
