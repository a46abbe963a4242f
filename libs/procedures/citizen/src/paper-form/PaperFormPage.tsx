import { useQuery } from '@tanstack/react-query';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { Button, LinkButton, Page, ProblemNotice, Section, Skeleton, useApi, useLang, useT } from '@tinhso/ui';
import { useSearchParams } from 'wouter';
import { procedureFormOptions } from '../queries.js';
import { blankForm, filledForm } from './blank-form.js';
import { exampleAnswers } from './example-answers.js';
import { exampleDay } from './example-data.js';
import { messages } from './messages.js';
import { PaperForm } from './PaperForm.js';

/** `/thu-tuc/<code>/to-khai`: the form to print and fill in by hand; with `?mau=1` filled in as an example. Drawn by the browser, made from the published form. */
export function PaperFormPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT(messages);
  const code = params.code ?? '';
  const form = useQuery(procedureFormOptions(useApi(), code));
  if (form.data) return <Loaded definition={form.data.definition} />;
  return (
    <Page title={t('paper.title')} back={`/thu-tuc/${code}`} bottomBar={false} status={form.data === null ? 404 : undefined}>
      {form.isPending && <Skeleton label={t('paper.loading')} lines={12} />}
      {form.isError && <ProblemNotice error={form.error} onRetry={() => void form.refetch()} />}
      {form.data === null && (
        <>
          <h1>{t('paper.none')}</h1>
          <p className="lead">{t('paper.noneDetail')}</p>
          <Section>
            <LinkButton href={`/thu-tuc/${code}`}>{t('paper.back')}</LinkButton>
          </Section>
        </>
      )}
    </Page>
  );
}

function Loaded({ definition }: { definition: ProcedureDefinition }) {
  const t = useT(messages);
  const lang = useLang();
  const [search] = useSearchParams();
  const { code, shortTitle } = definition;
  const answers = exampleAnswers(definition);
  const example = search.get('mau') === '1' && answers !== undefined;
  const sections = example ? filledForm(definition, { answers, today: exampleDay, channel: 'in_person' }) : blankForm(definition);
  return (
    <Page
      title={t('paper.titleOf', { title: shortTitle[lang] })}
      barTitle={t('paper.title')}
      back={`/thu-tuc/${code}`}
      bottomBar={false}
      crumbs={[{ href: `/thu-tuc/${code}`, label: shortTitle[lang] }]}
    >
      <div className="no-print blank__tools">
        <p className="lead">{t(example ? 'paper.leadExample' : 'paper.lead')}</p>
        <div className="blank__acts">
          {!example && (
            <Button icon="document" onClick={() => window.print()}>
              {t('paper.print')}
            </Button>
          )}
          {answers && (
            <LinkButton look="secondary" href={`/thu-tuc/${code}/to-khai${example ? '' : '?mau=1'}`}>
              {t(example ? 'paper.toBlank' : 'paper.toExample')}
            </LinkButton>
          )}
        </div>
      </div>
      <PaperForm definition={definition} sections={sections} example={example} />
    </Page>
  );
}
