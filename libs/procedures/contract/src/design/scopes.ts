/** Scopes of whoever makes procedures for the province. They count only in a post of the province itself. */
export const procedureScopes = {
  /** See drafts, versions and their history. */
  read: 'procedure.read',
  /** Make and change drafts, and hand them in for review. */
  design: 'procedure.design',
  /** Publish or send back what somebody else has made, and archive. */
  publish: 'procedure.publish',
} as const;
export type ProcedureScope = (typeof procedureScopes)[keyof typeof procedureScopes];
