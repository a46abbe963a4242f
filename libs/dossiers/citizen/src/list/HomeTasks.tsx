import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { DossierSummary, DraftSummary } from '@tinhso/dossiers-contract';
import { formatMoment, LinkButton, ProblemNotice, Section, Skeleton, Tag, useApi, useLang, useT } from '@tinhso/ui';
import { messages } from '../messages.js';
import { dossiersOptions, draftsOptions } from '../queries.js';
import { CoSigningTasks } from './CoSigningTasks.js';

/** On the home page: what the citizen must do. Supplements come first: a legal clock waits for them. */
export function HomeTasks() {
  const t = useT(messages);
  const api = useApi();
  const dossiers = useInfiniteQuery(dossiersOptions(api));
  const drafts = useQuery(draftsOptions(api)).data?.items ?? [];
  if (dossiers.isPending) return <Skeleton label={t('dossiers.list.loading')} />;
  if (dossiers.isError) return <ProblemNotice error={dossiers.error} onRetry={() => void dossiers.refetch()} />;
  const all = dossiers.data.pages.flatMap((page) => page.items);
  const waiting = all.filter((dossier) => askedOf(dossier) > 0);
  const shownDrafts = drafts.slice(0, 2);
  const count = waiting.length + shownDrafts.length;
  if (count === 0) return <CoSigningTasks />;
  return (
    <>
      <CoSigningTasks />
      <Section title={t('dossiers.home.tasks', { count })} id="tasks">
        {waiting.map((dossier, i) => (
          <SupplementTask key={dossier.id} dossier={dossier} first={i === 0} />
        ))}
        {shownDrafts.map((draft, i) => (
          <DraftTask key={draft.id} draft={draft} first={waiting.length === 0 && i === 0} />
        ))}
      </Section>
    </>
  );
}

/** What the citizen is asked for, in a dossier or in all that were filed with it. */
export const askedOf = ({ bundle, itemsAsked }: DossierSummary): number => bundle?.itemsAsked ?? itemsAsked;

function SupplementTask({ dossier, first }: { dossier: DossierSummary; first: boolean }) {
  const t = useT(messages);
  return (
    <article className="card task">
      <div className="task__top">
        <Tag tone="warn">{t('dossiers.home.supplementTag')}</Tag>
      </div>
      <h3>{dossier.bundle?.title ?? dossier.procedure.title}</h3>
      <p>{t('dossiers.home.supplement', { count: askedOf(dossier) })}</p>
      <p className="small quiet num">{dossier.code}</p>
      <LinkButton
        block
        look={first ? 'primary' : 'secondary'}
        href={dossier.bundle ? `/ho-so/nhom/${dossier.bundle.id}` : `/ho-so/${dossier.id}`}
      >
        {t('dossiers.home.supplementAct')}
      </LinkButton>
    </article>
  );
}

function DraftTask({ draft, first }: { draft: DraftSummary; first: boolean }) {
  const t = useT(messages);
  const lang = useLang();
  return (
    <article className="card task">
      <div className="task__top">
        <Tag tone="plain">{t('dossiers.home.draftTag')}</Tag>
      </div>
      <h3>{draft.procedure.title}</h3>
      <p className="small quiet">{t('dossiers.list.draftSaved', { when: formatMoment(draft.savedAt, lang) })}</p>
      <LinkButton block look={first ? 'primary' : 'secondary'} href={`/nop/${draft.procedure.code}/${draft.id}`}>
        {t('dossiers.home.draftAct')}
      </LinkButton>
    </article>
  );
}
