import { listOfSlug, listPath, useNeighbours } from '@tinhso/casework-console';
import { CasePage } from '@tinhso/dossiers-console';
import type { StaffMe } from '@tinhso/identity-contract';
import { useSearchParams } from 'wouter';
import { NotFoundPage } from './shell/NotFoundPage.js';

/** A dossier, with the way back to the list it was opened from. */
export function CaseRoute({ id, me }: { id: string; me: StaffMe }) {
  const [params] = useSearchParams();
  const list = listOfSlug(params.get('ds') ?? '');
  const q = params.get('q') ?? '';
  const neighbours = useNeighbours(id, list, q);
  return <CasePage id={id} me={me} back={list ? listPath(list, q) : '/'} neighbours={neighbours} notFound={<NotFoundPage />} />;
}
