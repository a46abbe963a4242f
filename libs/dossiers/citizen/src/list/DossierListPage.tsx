import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button, Empty, LinkButton, Page, ProblemNotice, Rows, Section, Skeleton, useApi, useSession, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { dossiersOptions, draftsOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { CoSigningTasks } from './CoSigningTasks.js';
import { DossierRow } from './DossierRow.js';
import { DraftCard } from './DraftCard.js';

/** `/ho-so`: what is unfinished, then what was sent, newest first. */
export function DossierListPage() {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const enabled = status !== 'anonymous';
  const drafts = useQuery({ ...draftsOptions(api), enabled });
  const dossiers = useInfiniteQuery({ ...dossiersOptions(api), enabled });
  if (!enabled) return <SignInFirst />;
  const items = dossiers.data?.pages.flatMap((page) => page.items) ?? [];
  const unfinished = drafts.data?.items ?? [];
  const nothing = dossiers.isSuccess && drafts.isSuccess && items.length === 0 && unfinished.length === 0;
  return (
    <Page title={t('dossiers.list.title')} back="/">
      <h1>{t('dossiers.list.title')}</h1>
      {dossiers.isPending && <Skeleton label={t('dossiers.list.loading')} lines={6} />}
      {dossiers.isError && <ProblemNotice error={dossiers.error} onRetry={() => void dossiers.refetch()} />}
      {nothing && (
        <div className="section">
          <Empty
            icon="folder"
            title={t('dossiers.list.empty')}
            action={
              <LinkButton look="secondary" href="/thu-tuc">
                {t('dossiers.list.find')}
              </LinkButton>
            }
          >
            {t('dossiers.list.emptyDetail')}
          </Empty>
        </div>
      )}
      <CoSigningTasks all />
      {unfinished.length > 0 && (
        <Section title={t('dossiers.list.drafts')} id="drafts">
          {unfinished.map((draft) => (
            <DraftCard key={draft.id} draft={draft} />
          ))}
        </Section>
      )}
      {items.length > 0 && (
        <Section title={t('dossiers.list.sent')} id="sent">
          <Rows>
            {items.map((dossier) => (
              <DossierRow key={dossier.id} dossier={dossier} />
            ))}
          </Rows>
          {dossiers.hasNextPage && (
            <div className="more">
              <Button
                look="secondary"
                block
                busy={dossiers.isFetchingNextPage && t('dossiers.list.loading')}
                onClick={() => void dossiers.fetchNextPage()}
              >
                {t('dossiers.list.more')}
              </Button>
            </div>
          )}
        </Section>
      )}
    </Page>
  );
}
