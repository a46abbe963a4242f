import { useQuery } from '@tanstack/react-query';
import {
  Button,
  Empty,
  formatMoment,
  LinkButton,
  Page,
  ProblemNotice,
  Section,
  Skeleton,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { privacyPaths } from '../paths.js';
import { consentRecordsOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { messages } from './messages.js';
import { RecordCard } from './RecordCard.js';

/** `/quyen-rieng-tu/dong-y/bang-chung`: every choice with the words of that day, made to be printed. */
export function ProofPage() {
  const t = useT(messages);
  const lang = useLang();
  const { status } = useSession();
  const records = useQuery({ ...consentRecordsOptions(useApi()), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  const { data } = records;
  return (
    <Page title={t('privacy.proof.title')} back={privacyPaths.consents}>
      <h1>{t('privacy.proof.title')}</h1>
      {records.isPending && <Skeleton label={t('privacy.consents.loading')} lines={6} />}
      {records.isError && <ProblemNotice error={records.error} onRetry={() => void records.refetch()} />}
      {data && data.items.length === 0 && (
        <Empty
          icon="document"
          title={t('privacy.proof.empty')}
          action={
            <LinkButton look="secondary" href={privacyPaths.consents}>
              {t('privacy.proof.emptyAct')}
            </LinkButton>
          }
        >
          {t('privacy.proof.emptyDetail')}
        </Empty>
      )}
      {data && data.items.length > 0 && (
        <>
          <p>{t('privacy.proof.lead', { person: data.person, at: formatMoment(data.printedAt, lang) })}</p>
          <div className="section no-print">
            <Button look="secondary" icon="download" onClick={() => window.print()}>
              {t('privacy.proof.print')}
            </Button>
          </div>
          <Section>
            {data.items.map((record) => (
              <RecordCard key={record.id} record={record} />
            ))}
          </Section>
        </>
      )}
    </Page>
  );
}
