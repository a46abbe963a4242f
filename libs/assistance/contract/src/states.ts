import { Type } from '@sinclair/typebox';

/** `awaiting` the citizen's agreement · `active` · `ended` by either side · `refused` by the citizen · `expired`. */
export const sessionStates = ['awaiting', 'active', 'ended', 'refused', 'expired'] as const;
export type SessionState = (typeof sessionStates)[number];
export const SessionStateSchema = Type.Union(
  sessionStates.map((state) => Type.Literal(state)),
  { $id: 'AssistedSessionState' },
);

/** How the citizen agrees to be helped. */
export const consentWays = ['code', 'device', 'slip'] as const;
export type ConsentWay = (typeof consentWays)[number];
export const ConsentWaySchema = Type.Union(
  consentWays.map((way) => Type.Literal(way)),
  { $id: 'AssistedConsentWay' },
);

/**
 * `provisional`: has no effect outside · `confirmed`: the citizen filed it, a dossier exists · `taken_back` by the helper
 * to mend it · `expired`: nobody confirmed in time · `disowned`: the citizen never asked for it.
 */
export const filingStates = ['provisional', 'confirmed', 'taken_back', 'expired', 'disowned'] as const;
export type FilingState = (typeof filingStates)[number];
export const FilingStateSchema = Type.Union(
  filingStates.map((state) => Type.Literal(state)),
  { $id: 'AssistedFilingState' },
);

/** Where the citizen confirmed. */
export const confirmationWays = ['code', 'device', 'counter'] as const;
export type ConfirmationWay = (typeof confirmationWays)[number];
export const ConfirmationWaySchema = Type.Union(
  confirmationWays.map((way) => Type.Literal(way)),
  { $id: 'AssistedConfirmationWay' },
);

/** A case of a citizen who says that no help was asked for. */
export const caseStates = ['open', 'examining', 'closed'] as const;
export type CaseState = (typeof caseStates)[number];
export const CaseStateSchema = Type.Union(
  caseStates.map((state) => Type.Literal(state)),
  { $id: 'AssistanceCaseState' },
);

/** What became of the dossier: there was none · it was withdrawn · it could not be withdrawn any more and needs a decision. */
export const dossierOutcomes = ['none', 'withdrawn', 'flagged'] as const;
export type DossierOutcome = (typeof dossierOutcomes)[number];
export const DossierOutcomeSchema = Type.Union(
  dossierOutcomes.map((outcome) => Type.Literal(outcome)),
  { $id: 'AssistanceDossierOutcome' },
);
