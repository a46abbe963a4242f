/** News of assisted service. Ids only; the worker reads the rest. */
export const assistanceEvents = [
  'assistance.session_started',
  'assistance.filing_made',
  'assistance.filing_expired',
  'assistance.disowned',
  'assistance.helper_suspended',
  'assistance.case_closed',
] as const;
export type AssistanceEventType = (typeof assistanceEvents)[number];

export interface AssistanceEvent {
  readonly type: AssistanceEventType;
  readonly payload: {
    /** Who is told. */
    readonly accountId: string;
    readonly sessionId: string;
    readonly filingId?: string;
    readonly caseId?: string;
  };
}
