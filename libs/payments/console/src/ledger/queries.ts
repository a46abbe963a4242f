import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AccountDays, AccountEntries, TrialBalance } from '@tinhso/payments-contract';
import { unwrap, type Api } from '@tinhso/ui';

export const balanceOptions = (api: Api) =>
  queryOptions({ queryKey: ['staff', 'ledger'], queryFn: () => unwrap<TrialBalance>(api.GET('/api/v1/staff/ledger')) });

export const daysOptions = (api: Api, account: string) =>
  queryOptions({
    queryKey: ['staff', 'ledger', account],
    queryFn: () => unwrap<AccountDays>(api.GET('/api/v1/staff/ledger/days', { params: { query: { account } } })),
  });

export const entriesOptions = (api: Api, account: string, day: string) =>
  infiniteQueryOptions({
    queryKey: ['staff', 'ledger', account, day],
    queryFn: ({ pageParam }) =>
      unwrap<AccountEntries>(
        api.GET('/api/v1/staff/ledger/entries', {
          params: { query: { account, day, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
