import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { Commune, CommuneList, ProvinceList } from '@tinhso/organisations-contract';
import { isCommuneKind, lifeEventOf, type Answers, type PlaceLookup, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';
import { useMemo } from 'react';

const aDay = 24 * 3600_000;

/** Communes of a province; without a code those of the province that this installation serves. */
export function communesOptions(api: Api, province?: string) {
  return queryOptions({
    queryKey: ['communes', province ?? 'own'],
    queryFn: async () =>
      (await unwrap<CommuneList>(api.GET('/api/v1/public/communes', { params: { query: province ? { province } : {} } }))).items,
    staleTime: aDay,
  });
}

/** All provinces. */
export function provincesOptions(api: Api) {
  return queryOptions({
    queryKey: ['provinces'],
    queryFn: async () => (await unwrap<ProvinceList>(api.GET('/api/v1/public/provinces', {}))).items,
    staleTime: aDay,
  });
}

/** Names for the addresses in the answers, loaded province by province as they are needed. */
export function usePlaces(answers: Answers): PlaceLookup {
  const api = useApi();
  const provinces = useQuery(provincesOptions(api)).data;
  const codes = provinceCodes(answers);
  const communes = useQueries({
    queries: codes.map((code) => communesOptions(api, code)),
    combine: (all) => all.flatMap((each) => each.data ?? []),
  });
  return useMemo(() => {
    const byCode = new Map(communes.map((commune) => [commune.code, commune]));
    const names = new Map(provinces?.map(({ code, fullName }) => [code, fullName]));
    return (code) => {
      const commune = byCode.get(code);
      return commune && { commune: commune.fullName, province: names.get(commune.provinceCode) ?? commune.provinceCode };
    };
  }, [communes, provinces]);
}

function provinceCodes(answers: Answers): string[] {
  const codes = new Set<string>();
  for (const answer of Object.values(answers)) {
    if (typeof answer === 'object' && !Array.isArray(answer)) codes.add(answer.provinceCode);
  }
  return [...codes].sort();
}

/** The office of a commune that is competent for a procedure (`unitKind` of its definition), if dossiers can be sent to it here. */
export function officeOf(commune: Commune | undefined, unitKind: string) {
  return commune?.units?.find((unit) => unit.kind === unitKind);
}

/** Name of the office that receives the application: that of the chosen commune, or the one of the province that is the only one. */
export function receivingName(
  { code, competence }: ProcedureDefinition,
  commune: Commune | undefined,
  provincial: string,
): string | undefined {
  // Each procedure of a life event goes to its own office of the commune.
  if (lifeEventOf(code) !== undefined) return commune?.fullName;
  const { unitKind, unitName } = competence;
  return isCommuneKind(unitKind) ? officeOf(commune, unitKind)?.shortName : (unitName ?? provincial);
}
