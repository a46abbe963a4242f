import { queryOptions, useQuery } from '@tanstack/react-query';
import type { HomeAddress } from '@tinhso/identity-contract';
import type { CommuneList, ProvinceList } from '@tinhso/organisations-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const aDay = 24 * 3600_000;

/** All provinces of today. */
export const provincesOptions = (api: Api) =>
  queryOptions({
    queryKey: ['provinces'],
    queryFn: async () => (await unwrap<ProvinceList>(api.GET('/api/v1/public/provinces', {}))).items,
    staleTime: aDay,
  });

/** Communes of a province. */
export const communesOptions = (api: Api, province: string) =>
  queryOptions({
    queryKey: ['communes', province],
    queryFn: async () => (await unwrap<CommuneList>(api.GET('/api/v1/public/communes', { params: { query: { province } } }))).items,
    enabled: province !== '',
    staleTime: aDay,
  });

/** An address in a line; undefined while the names are on their way. */
export function useAddressText(address: HomeAddress | undefined): string | undefined {
  const api = useApi();
  const provinces = useQuery(provincesOptions(api)).data;
  const communes = useQuery(communesOptions(api, address?.provinceCode ?? '')).data;
  if (!address || !provinces || !communes) return undefined;
  const commune = communes.find(({ code }) => code === address.communeCode)?.fullName ?? address.communeCode;
  const province = provinces.find(({ code }) => code === address.provinceCode)?.fullName ?? address.provinceCode;
  return [address.detail, commune, province].filter(Boolean).join(', ');
}
