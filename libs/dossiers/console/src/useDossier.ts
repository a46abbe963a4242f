import { queryOptions, useQuery } from '@tanstack/react-query';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const REFRESH_MS = 20_000;
/** While a document is being made or signed: it takes seconds, and somebody is looking. */
const WAITING_MS = 2_000;

function waitsForDocument(dossier: StaffDossier | undefined): boolean {
  return dossier?.status === 'signing' || (dossier?.documents.some((each) => each.state === 'requested') ?? false);
}

/** A dossier as staff see it. Reading it is recorded, so it is refreshed no oftener than it has to be. */
export function dossierOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: ['staff', 'dossier', id] as const,
    queryFn: ({ signal }) => unwrap<StaffDossier>(api.GET('/api/v1/staff/dossiers/{id}', { params: { path: { id } }, signal })),
    staleTime: 5_000,
    refetchInterval: (query) => (waitsForDocument(query.state.data) ? WAITING_MS : REFRESH_MS),
  });
}

/** The dossier, refreshed by itself; the last known one stays when the server is away. */
export function useDossier(id: string) {
  return useQuery(dossierOptions(useApi(), id));
}
