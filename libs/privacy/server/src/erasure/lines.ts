import type { ErasureOutcome } from '@tinhso/platform';
import type { ErasureLine } from '@tinhso/privacy-contract';

/** An outcome in one language. `until` may have been through JSON. */
export const lineOf = ({ what, erased, held }: ErasureOutcome, locale: 'vi' | 'en'): ErasureLine => ({
  what: what[locale],
  erased,
  held: held.map(({ count, basis, until }) => ({
    count,
    basis: basis[locale],
    ...(until ? { until: new Date(until).toISOString() } : {}),
  })),
});
