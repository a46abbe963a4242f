import { ApiError, useT } from '@tinhso/ui';
import { LoadFailed, Waiting } from '@tinhso/ui/console';
import type { ReactNode } from 'react';
import type { CaseNeighbours } from './CaseHead.js';
import { CaseView } from './CaseView.js';
import { messages } from './messages.js';
import { useDossier } from './useDossier.js';

interface CasePageProps {
  id: string;
  me: { id: string; fullName: string; scopes: readonly string[] };
  /** The list to go back to. */
  back: string;
  neighbours?: CaseNeighbours;
  /** Shown when there is no such dossier for this person. */
  notFound: ReactNode;
}

/** One dossier: answers, papers and acts side by side. */
export function CasePage({ id, me, back, neighbours, notFound }: CasePageProps) {
  const t = useT(messages);
  const { data, error, refetch, dataUpdatedAt, isError } = useDossier(id);
  if (data) return <CaseView dossier={data} staleSince={isError ? dataUpdatedAt : undefined} me={me} back={back} neighbours={neighbours} />;
  if (error instanceof ApiError && [404, 403, 400, 422].includes(error.status)) return notFound;
  return (
    <main className="pane" id="main">
      {error ? <LoadFailed error={error} onRetry={() => refetch()} /> : <Waiting label={t('dossiers.case.loading')} rows={12} />}
    </main>
  );
}
