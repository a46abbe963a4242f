import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffPrivacyRequest } from '@tinhso/privacy-contract';
import { unwrap, useApi, type Api } from '@tinhso/ui';
import { privacyKey, requestOptions } from '../queries.js';
import type { Act } from './acts.js';

/** What is typed in the window of an act. */
export interface ActInput {
  readonly text: string;
  readonly thirdParty: boolean;
}

function send(api: Api, act: Act, { id, version }: StaffPrivacyRequest, { text, thirdParty }: ActInput): Promise<StaffPrivacyRequest> {
  const params = { path: { id } };
  switch (act) {
    case 'acknowledge':
      return unwrap(api.POST('/api/v1/staff/privacy/requests/{id}/acknowledgement', { params, body: { version, thirdParty } }));
    case 'extend':
      return unwrap(api.POST('/api/v1/staff/privacy/requests/{id}/extension', { params, body: { version, reason: text } }));
    case 'fulfil':
      return unwrap(api.POST('/api/v1/staff/privacy/requests/{id}/fulfilment', { params, body: { version, answer: text } }));
    default:
      return unwrap(api.POST('/api/v1/staff/privacy/requests/{id}/decision', { params, body: { version, decision: act, answer: text } }));
  }
}

/** Sends one act; the page then shows what the server answered, without reading the request a second time. */
export function useAct(request: StaffPrivacyRequest, act: Act, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: ActInput) => send(api, act, request, input),
    onSuccess: async (after) => {
      queries.setQueryData(requestOptions(api, request.id).queryKey, after);
      await queries.invalidateQueries({ queryKey: [...privacyKey, 'queue'] });
      onDone();
    },
  });
}
