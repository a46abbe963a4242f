import { useQuery } from '@tanstack/react-query';
import { LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import { procedureFormOptions } from '../queries.js';
import { EligibilityCheck } from './EligibilityCheck.js';
import { messages } from './messages.js';

/** `/thu-tuc/<code>/kiem-tra`: a few questions, open to everybody, and an answer that says why not. */
export function EligibilityPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const lang = useLang();
  const code = params.code ?? '';
  const form = useQuery(procedureFormOptions(useApi(), code));
  const definition = form.data?.definition;
  const back = `/thu-tuc/${code}`;
  if (definition?.eligibility) {
    return (
      <Page
        kind="ask"
        title={`${t('eligibility.title')} – ${definition.shortTitle[lang]}`}
        barTitle={definition.shortTitle[lang]}
        back={back}
      >
        <EligibilityCheck definition={definition} eligibility={definition.eligibility} />
      </Page>
    );
  }
  return (
    <Page kind="ask" title={t('eligibility.title')} back={back}>
      {form.isPending && <Skeleton label={t('eligibility.loading')} lines={5} />}
      {form.isError && <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />}
      {form.isSuccess && (
        <>
          <h1>{t('eligibility.none')}</h1>
          <p className="lead">{t('eligibility.noneDetail')}</p>
          <Section>
            <LinkButton href={back}>{t('eligibility.toProcedure')}</LinkButton>
          </Section>
        </>
      )}
    </Page>
  );
}
