import { queryOptions } from '@tanstack/react-query';
import type { DeskList, Reception, ReceptionList } from '@tinhso/dossiers-contract';
import type { CommuneList, ProvinceList } from '@tinhso/organisations-contract';
import type { ProcedureFormView } from '@tinhso/procedures-contract';
import { unwrap, type Api } from '@tinhso/ui';

const A_DAY = 24 * 3_600_000;

export const desksOptions = (api: Api) =>
  queryOptions({
    queryKey: ['staff', 'desks'],
    queryFn: () => unwrap<DeskList>(api.GET('/api/v1/staff/receptions/desks', {})),
    staleTime: A_DAY,
  });

/** What the clerk has begun and not finished. */
export const receptionsOptions = (api: Api) =>
  queryOptions({ queryKey: ['staff', 'receptions'], queryFn: () => unwrap<ReceptionList>(api.GET('/api/v1/staff/receptions', {})) });

/** One of them; the page that has it open knows better than any later answer. */
export const receptionOptions = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['staff', 'reception', id],
    queryFn: () => unwrap<Reception>(api.GET('/api/v1/staff/receptions/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });

/** The form in force. OpenAPI cannot say what JSON Logic is, so conditions come as `unknown`. */
export const formOptions = (api: Api, code: string) =>
  queryOptions({
    queryKey: ['procedure', code, 'form'],
    queryFn: async () =>
      (await unwrap(api.GET('/api/v1/public/procedures/{code}/form', { params: { path: { code } } }))) as ProcedureFormView,
    enabled: code !== '',
    staleTime: 5 * 60_000,
  });

export const proceduresOptions = (api: Api, q: string) =>
  queryOptions({
    queryKey: ['procedures', q],
    queryFn: () => unwrap(api.GET('/api/v1/public/procedures', { params: { query: { q, limit: 8 } } })),
    enabled: q.length >= 2,
    staleTime: 5 * 60_000,
  });

export const provincesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['provinces'],
    queryFn: async () => (await unwrap<ProvinceList>(api.GET('/api/v1/public/provinces', {}))).items,
    staleTime: A_DAY,
  });

export const communesOptions = (api: Api, province: string) =>
  queryOptions({
    queryKey: ['communes', province],
    queryFn: async () => (await unwrap<CommuneList>(api.GET('/api/v1/public/communes', { params: { query: { province } } }))).items,
    enabled: province !== '',
    staleTime: A_DAY,
  });
