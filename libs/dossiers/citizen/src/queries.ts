import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  Bundle,
  CitizenDossier,
  CoSignerList,
  CoSigning,
  CoSigningList,
  DossierPage,
  Draft,
  DraftList,
  DraftPrefill,
} from '@tinhso/dossiers-contract';
import type { Profile } from '@tinhso/identity-contract';
import { lifeEventOf, type LifeEventDetail, type ProcedureFormView } from '@tinhso/procedures-contract';
import type { ConsentList } from '@tinhso/privacy-contract';
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

/** What could be filled in in a draft, and what was agreed to. */
export function prefillOptions(api: Api, draftId: string) {
  return queryOptions({
    queryKey: [...mineKey, 'prefill', draftId],
    queryFn: () => unwrap<DraftPrefill>(api.GET('/api/v1/citizen/drafts/{id}/prefill', { params: { path: { id: draftId } } })),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** The form of a procedure, or the common form of a life event (`sk-…`); `null` when it cannot be applied for here. */
export function formOptions(api: Api, code: string) {
  return queryOptions({
    queryKey: ['procedure', code, 'form'],
    queryFn: () => orNull(formOf(api, code)),
    staleTime: 5 * 60_000,
  });
}

/** OpenAPI cannot say what JSON Logic is, so conditions come as `unknown`; the server checked them when the form was published. */
async function formOf(api: Api, code: string): Promise<ProcedureFormView> {
  const event = lifeEventOf(code);
  if (event !== undefined) {
    const { definition } = await unwrap(api.GET('/api/v1/public/life-events/{key}/form', { params: { path: { key: event } } }));
    return { versionId: '', definition: definition as ProcedureFormView['definition'] };
  }
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

/** What the person has agreed to, with the words of today. */
export function consentsOptions(api: Api) {
  return queryOptions({
    queryKey: [...mineKey, 'prefill-consents'],
    queryFn: () => unwrap<ConsentList>(api.GET('/api/v1/citizen/privacy/consents', {})),
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

/** Whose signatures a draft needs. Looked at again while somebody is waited for. */
export function coSignersOptions(api: Api, draftId: string) {
  return queryOptions({
    queryKey: [...liveKey, 'co-signers', draftId],
    queryFn: () => unwrap<CoSignerList>(api.GET('/api/v1/citizen/drafts/{id}/co-signers', { params: { path: { id: draftId } } })),
    refetchInterval: ({ state }) => (state.data?.locked && !state.data.complete ? 15_000 : false),
  });
}

/** Applications that others asked the citizen to sign. */
export function coSigningsOptions(api: Api) {
  return queryOptions({
    queryKey: [...liveKey, 'co-signings'],
    queryFn: () => unwrap<CoSigningList>(api.GET('/api/v1/citizen/co-signings', {})),
  });
}

/** One of them with the own part; `null` when it is nobody's business of this citizen. */
export function coSigningOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...mineKey, 'co-signing', id],
    queryFn: () => orNull(unwrap<CoSigning>(api.GET('/api/v1/citizen/co-signings/{id}', { params: { path: { id } } }))),
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Dossiers that were filed together; `null` when there are none of this id that the citizen may see. */
export function bundleOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...liveKey, 'bundle', id],
    queryFn: () => orNull(unwrap<Bundle>(api.GET('/api/v1/citizen/bundles/{id}', { params: { path: { id } } }))),
  });
}

/** The life event that they came of; `null` when it is no more. */
export function eventOptions(api: Api, key: string) {
  return queryOptions({
    queryKey: ['life-event', key],
    queryFn: () => orNull(unwrap<LifeEventDetail>(api.GET('/api/v1/public/life-events/{key}', { params: { path: { key } } }))),
    staleTime: 5 * 60_000,
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
