import { queryOptions } from '@tanstack/react-query';
import { parseVerifyCode, type RegisteredDocument } from '@tinhso/signing-contract';
import { ApiError, unwrap, type Api } from '@tinhso/ui';

/** What the register says of a code as typed or scanned; `null` when nothing was issued under it. */
export function verificationOptions(api: Api, typed: string) {
  const code = parseVerifyCode(typed);
  return queryOptions({
    queryKey: ['verification', code ?? typed],
    queryFn: async (): Promise<RegisteredDocument | null> => {
      if (!code) return null;
      try {
        return await unwrap<RegisteredDocument>(api.GET('/api/v1/public/verifications/{code}', { params: { path: { code } } }));
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) return null;
        throw error;
      }
    },
  });
}
