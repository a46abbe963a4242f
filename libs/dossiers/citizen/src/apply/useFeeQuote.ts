import { useQueries } from '@tanstack/react-query';
import type { FeeQuote, FeeQuoteQuery } from '@tinhso/dossiers-contract';
import { sumMoney } from '@tinhso/kernel';
import { mineKey, unwrap, useApi } from '@tinhso/ui';
import { sumsByProcedure } from './sums-by-procedure.js';

/** What rules of exemption take off before anything is sent. */
export interface FeeTold {
  readonly state: 'none' | 'loading' | 'failed' | 'known';
  readonly waived: readonly Required<FeeQuote>['waived'][];
  /** What is left to pay; undefined while it is not known. */
  readonly toPay?: number;
}

/** Under which the answers are kept. */
export const feeQuoteKey = [...mineKey, 'fee-quote'] as const;

const NONE: FeeTold = { state: 'none', waived: [] };

/**
 * Asks what is left to pay of what the application costs by its own rules.
 * @param asked false where it is not filed in this way, or was filed before
 */
export function useFeeQuote(
  code: string,
  fees: Parameters<typeof sumsByProcedure>[1],
  receivingCommune: string | undefined,
  asked: boolean,
): FeeTold {
  const api = useApi();
  const quotes = useQueries({
    queries: (asked ? sumsByProcedure(code, fees) : []).map((sum) => {
      const query: FeeQuoteQuery = { ...sum, ...(receivingCommune ? { receivingCommune } : {}) };
      return {
        queryKey: [...feeQuoteKey, query],
        queryFn: () => unwrap<FeeQuote>(api.GET('/api/v1/citizen/fee-quote', { params: { query } })),
        staleTime: 30_000,
      };
    }),
  });
  if (quotes.length === 0) return NONE;
  if (quotes.some((each) => each.isError)) return { state: 'failed', waived: [] };
  const known = quotes.flatMap(({ data }) => data ?? []);
  if (known.length < quotes.length) return { state: 'loading', waived: [] };
  return { state: 'known', waived: known.flatMap(({ waived }) => waived ?? []), toPay: sumMoney(known.map(({ toPay }) => toPay)) };
}
