/** Every event of procedures. */
export const procedureEventTypes = ['procedure.published', 'procedure.archived'] as const;
export type ProcedureEventType = (typeof procedureEventTypes)[number];

/** What travels in the outbox. */
export interface ProcedureEvent {
  type: ProcedureEventType;
  payload: { procedureCode: string; version: number };
}
