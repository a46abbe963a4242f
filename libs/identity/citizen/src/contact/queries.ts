import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ContactChange, OwnContacts } from '@tinhso/identity-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';

const key = ['mine', 'contacts'] as const;

export const contactsOptions = (api: Api) =>
  queryOptions({ queryKey: key, queryFn: () => unwrap<OwnContacts>(api.GET('/api/v1/citizen/contacts')) });

/** A step of a change; whatever it answers, the list is asked anew. */
export function useContactStep<I>(
  run: (api: Api, input: I) => Promise<ContactChange | undefined>,
  onDone?: (change?: ContactChange) => void,
) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => run(api, input),
    onSuccess: async (change) => {
      await queries.invalidateQueries({ queryKey: key });
      onDone?.(change);
    },
  });
}
