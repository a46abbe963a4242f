import { queryOptions } from '@tanstack/react-query';
import type { Province } from '@tinhso/organisations-contract';
import { unwrap, type Api } from '@tinhso/ui';

/** The province that this installation serves: name, hotline, office hours. It changes with a release, not with a visit. */
export function provinceOptions(api: Api) {
  return queryOptions({
    queryKey: ['province'],
    queryFn: () => unwrap<Province>(api.GET('/api/v1/public/province', {})),
    staleTime: Infinity,
  });
}
