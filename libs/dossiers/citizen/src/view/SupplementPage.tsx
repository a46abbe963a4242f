import { useQuery } from '@tanstack/react-query';
import type { CitizenDossier, SupplementRequestView } from '@tinhso/dossiers-contract';
import { LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import type { UsePapers } from '../papers-port.js';
import { dossierOptions, formOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { messages } from './messages.js';
import { SupplementForm } from './SupplementForm.js';

/** `/ho-so/<id>/bo-sung`: every item of the open request, each answered in its own way, sent together. */
export function SupplementPage({ params, usePapers }: { params: Readonly<Record<string, string>>; usePapers: UsePapers }) {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const id = params.id ?? '';
  const dossier = useQuery({ ...dossierOptions(api, id), enabled: status !== 'anonymous' });
  const code = dossier.data?.procedure.code;
  const form = useQuery({ ...formOptions(api, code ?? ''), enabled: code !== undefined });
  if (status === 'anonymous') return <SignInFirst />;
  const request = openRequest(dossier.data);
  return (
    <Page kind="ask" title={t('dossiers.supplement.title')} barTitle={dossier.data?.procedure.title} back={`/ho-so/${id}`}>
      {(dossier.isPending || (request && form.isPending)) && <Skeleton label={t('dossiers.view.loading')} lines={6} />}
      {dossier.isError && <ProblemNotice error={dossier.error} onRetry={() => void dossier.refetch()} />}
      {dossier.data && !request && (
        <>
          <h1>{t('dossiers.supplement.nothing')}</h1>
          <Section>
            <LinkButton href={`/ho-so/${id}`}>{t('dossiers.supplement.back')}</LinkButton>
          </Section>
        </>
      )}
      {dossier.data && request && !form.isPending && (
        <SupplementForm dossier={dossier.data} request={request} definition={form.data?.definition} usePapers={usePapers} />
      )}
    </Page>
  );
}

function openRequest(dossier: CitizenDossier | null | undefined): SupplementRequestView | undefined {
  return dossier?.request && !dossier.request.answeredAt ? dossier.request : undefined;
}
