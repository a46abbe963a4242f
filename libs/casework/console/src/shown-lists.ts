import type { WorklistName } from '@tinhso/casework-contract';
import { dossierStaffScopes } from '@tinhso/dossiers-contract';

/** Lists that only whoever has the scope can move on; the others are everybody's. */
const needs: Partial<Record<WorklistName, string>> = {
  mine: dossierStaffScopes.process,
  to_receive: dossierStaffScopes.receive,
  to_process: dossierStaffScopes.process,
  to_sign: dossierStaffScopes.sign,
  to_return: dossierStaffScopes.receive,
};

/** The lists that a person with these scopes has a use for, in their order. */
export function shownLists(names: readonly WorklistName[], scopes: readonly string[]): WorklistName[] {
  return names.filter((name) => {
    const scope = needs[name];
    return scope === undefined || scopes.includes(scope);
  });
}
