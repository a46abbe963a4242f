import { useMutation } from '@tanstack/react-query';
import type { EidLevel, EidRedirect } from '@tinhso/identity-contract';
import { unwrap, useApi } from '@tinhso/ui';

/** What the person goes to the eID for. */
export type EidErrand = { kind: 'sign-in' } | { kind: 'link' | 'step-up'; level: EidLevel };

/** Begins a visit to the eID and leaves for it. Pending until the browser has left the page. */
export function useEidVisit(returnTo: string) {
  const api = useApi();
  return useMutation({
    mutationFn: async (errand: EidErrand) => {
      const { url } = await unwrap<EidRedirect>(begin(errand));
      window.location.assign(url);
      // The page is being left; a button that comes back to life meanwhile would invite a second press.
      await new Promise<never>(() => undefined);
    },
  });

  function begin(errand: EidErrand) {
    if (errand.kind === 'sign-in') return api.POST('/api/v1/public/eid/requests', { body: { returnTo } });
    const body = { returnTo, level: errand.level };
    if (errand.kind === 'link') return api.POST('/api/v1/citizen/eid/links', { body });
    return api.POST('/api/v1/citizen/eid/step-ups', { body });
  }
}
