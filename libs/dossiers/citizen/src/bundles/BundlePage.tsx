import { useQuery } from '@tanstack/react-query';
import type { Bundle } from '@tinhso/dossiers-contract';
import { isClosed } from '@tinhso/dossiers-contract';
import {
  formatMoment,
  LinkButton,
  Meter,
  Notice,
  Page,
  ProblemNotice,
  Rows,
  Section,
  Skeleton,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { useSearchParams } from 'wouter';
import { DossierRow } from '../list/DossierRow.js';
import { bundleOptions, eventOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { LaterProcedures } from './LaterProcedures.js';
import { messages } from './messages.js';

/** `/ho-so/nhom/<id>`: dossiers that were filed together, followed as one. */
export function BundlePage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const { status } = useSession();
  const bundle = useQuery({ ...bundleOptions(useApi(), params.id ?? ''), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  if (bundle.data) return <Loaded bundle={bundle.data} />;
  return (
    <Page title={t('bundles.title')} back="/ho-so" status={bundle.data === null ? 404 : undefined}>
      {bundle.isPending && <Skeleton label={t('bundles.loading')} lines={6} />}
      {bundle.isError && <ProblemNotice error={bundle.error} onRetry={() => void bundle.refetch()} />}
      {bundle.data === null && (
        <>
          <h1>{t('bundles.unknown')}</h1>
          <p className="lead">{t('bundles.unknownDetail')}</p>
          <Section>
            <LinkButton href="/ho-so">{t('bundles.toList')}</LinkButton>
          </Section>
        </>
      )}
    </Page>
  );
}

function Loaded({ bundle }: { bundle: Bundle }) {
  const t = useT(messages);
  const lang = useLang();
  const [search] = useSearchParams();
  const { title, dossiers, submittedAt, event } = bundle;
  const done = dossiers.filter(({ status }) => isClosed(status)).length;
  const asked = dossiers.reduce((sum, { itemsAsked }) => sum + itemsAsked, 0);
  const later = useQuery(eventOptions(useApi(), event)).data?.procedures.filter(({ together }) => !together) ?? [];
  return (
    <Page title={title} back="/ho-so">
      <h1>{title}</h1>
      <p className="lead lead--spaced">{t('bundles.lead', { count: dossiers.length, when: formatMoment(submittedAt, lang) })}</p>
      {search.get('moi') === '1' && (
        <Notice tone="ok" live>
          <p>{t('bundles.sent', { count: dossiers.length })}</p>
        </Notice>
      )}
      {asked > 0 && (
        <Notice tone="warn">
          <p>{t('bundles.asked', { count: asked })}</p>
        </Notice>
      )}
      <Meter used={done} total={dossiers.length} label={t('bundles.done', { done, count: dossiers.length })} />
      <Section title={t('bundles.dossiers')} id="dossiers">
        <Rows>
          {dossiers.map((dossier) => (
            <DossierRow key={dossier.id} dossier={dossier} />
          ))}
        </Rows>
      </Section>
      {later.length > 0 && <LaterProcedures procedures={later} />}
    </Page>
  );
}
