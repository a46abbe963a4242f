import { useQueryClient } from '@tanstack/react-query';
import type { FileAssisted, FiledAssisted } from '@tinhso/assistance-contract';
import { unwrap, useActing, useApi, useT } from '@tinhso/ui';
import { useLocation } from 'wouter';
import { assistanceKeys } from '../queries.js';
import { helpsSomebody, sessionOf } from './acting.js';
import { helperMessages } from './messages.js';

/** How an application is handed in during an assisted session: it is kept until the person confirms. Nothing outside of one. */
export function useAssistedSending() {
  const t = useT(helperMessages);
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { acting } = useActing();
  if (!helpsSomebody(acting)) return undefined;
  return {
    note: t('assistance.sending.note', { name: acting.name }),
    act: t('assistance.sending.act'),
    send: async (body: FileAssisted, key: string): Promise<void> => {
      const filed = await unwrap<FiledAssisted>(
        api.POST('/api/v1/citizen/assisted-filings', { body, headers: { 'idempotency-key': key } }),
      );
      await queries.invalidateQueries({ queryKey: assistanceKeys.helper });
      navigate(`/ho-tro/phien/${sessionOf(acting)}?moi=${filed.id}`, { replace: true });
    },
  };
}
