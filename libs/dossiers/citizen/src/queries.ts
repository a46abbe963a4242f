import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CitizenDossier, DossierPage, Draft, DraftList } from '@tinhso/dossiers-contract';
import type { Profile } from '@tinhso/identity-contract';
import type { ProcedureFormView } from '@tinhso/procedures-contract';
import { ApiError, liveKey, mineKey, unwrap, type Api } from '@tinhso/ui';

/** The citizen's drafts, last changed first. */
export function draftsOptions(api: Api) {
  return queryOptions({
    queryKey: [...mineKey, 'drafts'],
    queryFn: () => unwrap<DraftList>(api.GET('/api/v1/citizen/drafts', {})),
  });
}

/** One draft; `null` when it is no more (sent, deleted, or somebody else's). */
export function draftOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...mineKey, 'draft', id],
    queryFn: () => orNull(unwrap<Draft>(api.GET('/api/v1/citizen/drafts/{id}', { params: { path: { id } } }))),
    // The page that has it open knows better than any later answer.
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The form of a procedure; `null` when it cannot be applied for here. */
export function formOptions(api: Api, code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'form'],
    queryFn: () => orNull(formOf(api, code)),
    staleTime: 5 * 60_000,
  });
}

/** OpenAPI cannot say what JSON Logic is, so conditions come as `unknown`; the server checked them when the form was published. */
async function formOf(api: Api, code: string): Promise<ProcedureFormView> {
  const form = await unwrap(api.GET('/api/v1/public/procedures/{code}/form', { params: { path: { code } } }));
  return form as ProcedureFormView;
}

/** What the person keeps in the profile, to fill in first values. */
export function profileOptions(api: Api) {
  return queryOptions({
    queryKey: [...mineKey, 'profile'],
    queryFn: () => unwrap<Profile>(api.GET('/api/v1/citizen/profile', {})),
    retry: false,
  });
}

/** The citizen's dossiers, newest first, page by page. */
export function dossiersOptions(api: Api) {
  return infiniteQueryOptions({
    queryKey: [...liveKey, 'dossiers'],
    queryFn: ({ pageParam }) =>
      unwrap<DossierPage>(api.GET('/api/v1/citizen/dossiers', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** One dossier; `null` when there is none of this id that the citizen may see. */
export function dossierOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...liveKey, 'dossier', id],
    queryFn: () => orNull(unwrap<CitizenDossier>(api.GET('/api/v1/citizen/dossiers/{id}', { params: { path: { id } } }))),
  });
}

async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}
