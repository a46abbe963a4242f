import { dossierStaffScopes } from '@tinhso/dossiers-contract';

const { receive, settlePayment, process, sign, requestSupplement, requestPayment } = dossierStaffScopes;

/** What is done at the desk that received a dossier, wherever it is now. */
const AT_RECEPTION: readonly string[] = [receive, settlePayment, 'dossier.return'];
/** What is done where the work on it is. */
const AT_WORK: readonly string[] = [process, sign, requestSupplement, requestPayment];

/**
 * Of a post's scopes, those that it has over a dossier: the receiving unit keeps its desk when a step is handed to another unit, and the
 * other unit gets the work. Both may read it, and the leaders of both may decide exceptions.
 */
export function scopesAt(scopes: readonly string[], { received, works }: { received: boolean; works: boolean }): readonly string[] {
  if (!received && !works) return [];
  return scopes.filter((scope) => (AT_RECEPTION.includes(scope) ? received : AT_WORK.includes(scope) ? works : true));
}
