import { queryOptions, useQuery } from '@tanstack/react-query';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

/** Each reading is recorded in the citizen's log, so a page that is only left open asks seldom; acts are guarded by the version anyway. */
const REFRESH_MS = 60_000;
/** While a document is being made or signed: it takes seconds, and somebody is looking. */
const WAITING_MS = 2_000;
/** What takes longer than this is not waited for any more. */
const PATIENCE_MS = 60_000;

/** Whether something that was begun at `now` minus a few seconds is about to be there. */
export function waitsForDocument(dossier: Pick<StaffDossier, 'status' | 'holder' | 'documents'>, now: number): boolean {
  const begun = dossier.documents.filter((each) => each.state === 'requested').map((each) => each.requestedAt);
  if (dossier.status === 'signing') begun.push(dossier.holder.since);
  return begun.some((at) => now - Date.parse(at) < PATIENCE_MS);
}

/** A dossier as staff see it. */
export function dossierOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: ['staff', 'dossier', id] as const,
    queryFn: ({ signal }) => unwrap<StaffDossier>(api.GET('/api/v1/staff/dossiers/{id}', { params: { path: { id } }, signal })),
    staleTime: 20_000,
    refetchInterval: ({ state }) => (state.data && waitsForDocument(state.data, Date.now()) ? WAITING_MS : REFRESH_MS),
  });
}

/** The dossier, refreshed by itself; the last known one stays when the server is away. */
export function useDossier(id: string) {
  return useQuery(dossierOptions(useApi(), id));
}
