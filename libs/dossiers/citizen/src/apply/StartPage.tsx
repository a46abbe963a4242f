import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Draft, DraftSummary } from '@tinhso/dossiers-contract';
import {
  Button,
  Buttons,
  Card,
  formatMoment,
  LinkButton,
  mineKey,
  Page,
  ProblemNotice,
  Skeleton,
  takeCarriedAnswers,
  unwrap,
  useApi,
  useLang,
  useSession,
  useT,
} from '@tinhso/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { draftsOptions, formOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { pageOf } from '../steps.js';
import { NoForm } from './Gone.js';
import { messages } from './messages.js';

/** `/nop/<procedure>`: goes on with an unfinished draft, or begins one. */
export function StartPage({ params }: { params: Readonly<Record<string, string>> }) {
  const api = useApi();
  const { status } = useSession();
  const code = params.code ?? '';
  const form = useQuery(formOptions(api, code));
  const drafts = useQuery({ ...draftsOptions(api), enabled: status === 'signed-in', staleTime: 0 });
  if (status === 'anonymous') return <SignInFirst />;
  if (form.data === null) return <NoForm code={code} />;
  const mine = drafts.data?.items.filter((draft) => draft.procedure.code === code);
  const failed = form.isError ? form : drafts.isError ? drafts : undefined;
  return <Begin code={code} mine={form.data && drafts.isFetchedAfterMount ? mine : undefined} failed={failed} />;
}

function Begin({
  code,
  mine,
  failed,
}: {
  code: string;
  mine: DraftSummary[] | undefined;
  failed: { error: Error; refetch(): Promise<unknown> } | undefined;
}) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  // What was answered in the check before the form goes along.
  const carried = () => {
    const answers = takeCarriedAnswers(code);
    return answers ? { answers: { ...answers } } : {};
  };
  const begin = useMutation({
    mutationFn: () => unwrap<Draft>(api.POST('/api/v1/citizen/drafts', { body: { procedureCode: code, ...carried() } })),
    onSuccess: (draft) => {
      void queries.invalidateQueries({ queryKey: [...mineKey, 'drafts'] });
      navigate(`/nop/${code}/${draft.id}`, { replace: true });
    },
  });
  const begun = useRef(false);
  const { mutate } = begin;
  useEffect(() => {
    // Nothing to choose from: begin at once, and only once.
    if (mine?.length !== 0 || begun.current) return;
    begun.current = true;
    mutate();
  }, [mine, mutate]);
  const title = t('dossiers.start.title');
  const problem = begin.isError ? begin.error : failed?.error;
  return (
    <Page kind="ask" title={title} back={pageOf(code)}>
      {problem ? <ProblemNotice error={problem} onRetry={() => (begin.isError ? begin.mutate() : void failed?.refetch())} /> : null}
      {!problem && (mine === undefined || mine.length === 0) && <Skeleton label={t('dossiers.start.opening')} lines={5} />}
      {mine !== undefined && mine.length > 0 && (
        <>
          <h1>{title}</h1>
          {mine.map((draft) => (
            <Card key={draft.id} className="draft-card">
              <h2>{draft.procedure.title}</h2>
              <p className="quiet small">{t('dossiers.start.saved', { when: formatMoment(draft.savedAt, lang) })}</p>
              <div className="card__act">
                <LinkButton block href={`/nop/${code}/${draft.id}`} look={draft === mine[0] ? 'primary' : 'secondary'}>
                  {t('dossiers.start.resume')}
                </LinkButton>
              </div>
            </Card>
          ))}
          <div className="section">
            <Buttons stack>
              <Button look="secondary" busy={begin.isPending && t('dossiers.start.opening')} onClick={() => begin.mutate()}>
                {t('dossiers.start.new')}
              </Button>
            </Buttons>
          </div>
        </>
      )}
    </Page>
  );
}
