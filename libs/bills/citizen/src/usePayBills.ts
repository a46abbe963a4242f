import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BillBasket, BillPick } from '@tinhso/bills-contract';
import { liveKey, unwrap, useApi } from '@tinhso/ui';
import { useLocation } from 'wouter';

/** Makes what is ticked payable and goes to where the way to pay is chosen. */
export function usePayBills() {
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: (picks: BillPick[]) => unwrap<BillBasket>(api.POST('/api/v1/citizen/bills/baskets', { body: { picks } })),
    onSuccess: ({ obligationIds }) => navigate(`/thanh-toan/gio?khoan=${obligationIds.join(',')}`),
    // Whatever it was, the list on the screen is older than what the provider says now.
    onSettled: () => queries.invalidateQueries({ queryKey: liveKey }),
  });
}
