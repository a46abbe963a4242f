import type { WorklistRow } from '@tinhso/casework-contract';
import { actionState, dossierStaffScopes } from '@tinhso/dossiers-contract';
import type { GlyphName } from '@tinhso/ui/console';

/** Acts that need no words of their own and so may be done to many dossiers at once. */
export const bulkActs = {
  accept: { path: '/api/v1/staff/dossiers/{id}/acceptance', scope: dossierStaffScopes.receive, glyph: 'inbox' },
  start: { path: '/api/v1/staff/dossiers/{id}/start', scope: dossierStaffScopes.process, glyph: 'user' },
  return: { path: '/api/v1/staff/dossiers/{id}/return', scope: dossierStaffScopes.receive, glyph: 'desk' },
} as const satisfies Record<string, { path: string; scope: string; glyph: GlyphName }>;
export type BulkAct = keyof typeof bulkActs;

/** Whether a row allows an act, by the same table that the server asks. What a row does not tell is not needed by these acts. */
export function fits(act: BulkAct, row: WorklistRow, actor: { accountId: string; scopes: readonly string[] }): boolean {
  const facts = { status: row.status, wasAccepted: row.step > 1, supplementRequests: 0, officerId: row.officer?.id };
  return actionState(act, facts, { kind: 'staff', ...actor }).allowed;
}
