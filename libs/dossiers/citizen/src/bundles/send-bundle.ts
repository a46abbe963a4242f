import type { SubmitDossier, SubmittedBundle } from '@tinhso/dossiers-contract';
import { unwrap, type Api } from '@tinhso/ui';

/** Sends the common form of a life event: one command, one dossier for each procedure. */
export function sendBundle(
  api: Api,
  event: string,
  { procedureCode: _code, formVersion = 1, ...rest }: Omit<SubmitDossier, 'declared'>,
  key: string,
): Promise<SubmittedBundle> {
  return unwrap<SubmittedBundle>(
    api.POST('/api/v1/citizen/bundles', { body: { ...rest, event, formVersion, declared: true }, headers: { 'idempotency-key': key } }),
  );
}
