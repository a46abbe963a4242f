import { queryOptions } from '@tanstack/react-query';
import { ApiError, liveKey, unwrap, type Api } from '@tinhso/ui';
import type { UseTarget, Wallet, WalletOffers, WalletPaperDetail } from '@tinhso/wallet-contract';

/** Under the live key: a message tells of a result that came in. */
export const walletKey = [...liveKey, 'wallet'] as const;

/** Everything in the wallet. */
export function walletOptions(api: Api) {
  return queryOptions({ queryKey: [...walletKey, 'all'], queryFn: () => unwrap<Wallet>(api.GET('/api/v1/citizen/wallet', {})) });
}

/** One paper; `null` when it is not in this wallet. */
export function paperOptions(api: Api, id: string) {
  return queryOptions({
    queryKey: [...walletKey, id],
    queryFn: async () => {
      try {
        return await unwrap<WalletPaperDetail>(api.GET('/api/v1/citizen/wallet/papers/{id}', { params: { path: { id } } }));
      } catch (error) {
        if (error instanceof ApiError && (error.status === 404 || error.status === 422)) return null;
        throw error;
      }
    },
  });
}

/** Papers that fit a place of a form. */
export function offersOptions(api: Api, target: UseTarget) {
  return queryOptions({
    queryKey: [...walletKey, 'offers', target],
    queryFn: () => unwrap<WalletOffers>(api.GET('/api/v1/citizen/wallet/offers', { params: { query: target } })),
    // Nobody waits for it: without an answer the paper is photographed as ever.
    retry: false,
  });
}
