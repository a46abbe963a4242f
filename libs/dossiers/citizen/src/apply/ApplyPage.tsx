import { useQuery } from '@tanstack/react-query';
import type { Draft } from '@tinhso/dossiers-contract';
import { applicantPart, type ProcedureFormView } from '@tinhso/procedures-contract';
import { Page, ProblemNotice, Skeleton, useApi, useApplicant, useIsApplicant, useLang, useSession, useT } from '@tinhso/ui';
import { useLocation, useSearchParams } from 'wouter';
import type { Journal } from '../drafts/journal.js';
import { useDraft } from '../drafts/useDraft.js';
import { useJournal } from '../drafts/useJournal.js';
import { todayFacts } from '../form/today.js';
import type { UsePapers } from '../papers-port.js';
import type { UseSending } from '../sending-port.js';
import { communesOptions } from '../places.js';
import { PrefillStep } from '../prefill/PrefillStep.js';
import { asksToFill } from '../prefill/known.js';
import { useDraftPrefill } from '../prefill/useDraftPrefill.js';
import { draftOptions, formOptions } from '../queries.js';
import { SignInFirst } from '../SignInFirst.js';
import { checkStep, pageOf, receivingStep, stepAfter, stepBefore, stepHref, wayThrough } from '../steps.js';
import { AskPage } from './AskPage.js';
import { AssuranceNotice, useMissingAssurance } from './AssuranceNotice.js';
import { CheckStep } from './CheckStep.js';
import { useCoSigners } from '../co-sign/useCoSigners.js';
import { ConflictDialog } from './ConflictDialog.js';
import { DraftGone, NoForm } from './Gone.js';
import { messages } from './messages.js';
import { QuestionStep } from './QuestionStep.js';
import { ReceivingStep } from './ReceivingStep.js';
import { SaveStatus } from './SaveStatus.js';
import { usePapersOfDraft } from './usePapersOfDraft.js';

/** `/nop/<procedure>/<draft>?cau=<page>`: the questionnaire. `usePapers` brings the sending of files, `useSending` another way to hand it in. */
export function ApplyPage({
  params,
  usePapers,
  useSending,
}: {
  params: Readonly<Record<string, string>>;
  usePapers: UsePapers;
  useSending: UseSending;
}) {
  const t = useT(messages);
  const api = useApi();
  const { status } = useSession();
  const { code = '', draftId = '' } = params;
  const form = useQuery(formOptions(api, code));
  const journal = useJournal(draftId);
  const draft = useQuery({ ...draftOptions(api, draftId), enabled: status !== 'anonymous' });
  if (status === 'anonymous') return <SignInFirst />;
  if (form.data === null) return <NoForm code={code} />;
  if (draft.data === null) return <DraftGone draftId={draftId} />;
  if (form.data && draft.data && journal)
    return (
      <Questionnaire key={draftId} form={form.data} draft={draft.data} journal={journal} usePapers={usePapers} useSending={useSending} />
    );
  const failed = form.isError ? form : draft.isError ? draft : undefined;
  return (
    <Page kind="ask" title={t('dossiers.apply.loading')} back="/ho-so">
      {failed ? (
        <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : (
        <Skeleton label={t('dossiers.apply.loading')} lines={5} />
      )}
    </Page>
  );
}

function Questionnaire({
  form,
  draft,
  journal,
  usePapers,
  useSending,
}: {
  form: ProcedureFormView;
  draft: Draft;
  journal: Journal;
  usePapers: UsePapers;
  useSending: UseSending;
}) {
  const lang = useLang();
  // Others who sign fill in their own pages; the applicant is not asked them.
  const definition = applicantPart(form.definition);
  const signers = useCoSigners(draft, form.definition);
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  // Whoever fills in for another adult must not leave own numbers in that person's form.
  const own = useIsApplicant();
  const applicant = useApplicant();
  const asking = useDraftPrefill(draft.id, own);
  const level = useMissingAssurance(definition.requiredAssurance);
  const open = useDraft(draft, journal);
  const papers = usePapers(`draft:${draft.id}`);
  const sending = useSending();
  usePapersOfDraft(open, papers);
  const { content, keeper } = open;
  const communes = useQuery(communesOptions(useApi())).data;
  const way = wayThrough(definition, todayFacts(content.answers), content);
  const wanted = search.get('cau') ?? content.step ?? receivingStep;
  const step = signers?.locked ? checkStep : way.steps.includes(wanted) ? wanted : way.firstOpen;
  const changing = search.get('sua') === '1';
  const furthest = way.steps.indexOf(content.step ?? receivingStep);
  const at = way.steps.indexOf(step);
  const shown = way.shown.pages.find((each) => each.page.key === step);
  const commune = communes?.find((each) => each.code === content.receivingCommune);
  const href = (to: string, change = false) => stepHref(definition.code, draft.id, to, change);

  const goOn = (part: Parameters<typeof keeper.update>[0]) => {
    const next = { ...content, ...part };
    const after = wayThrough(definition, todayFacts(next.answers), next);
    const to = changing ? after.firstOpen : stepAfter(after.steps, step);
    const reached = after.steps.indexOf(to) > after.steps.indexOf(content.step ?? receivingStep) ? to : content.step;
    journal.write({ ...(journal.read() ?? { version: draft.version, dirty: true }), content: next, typed: undefined });
    keeper.update({ ...part, step: reached });
    navigate(href(to, changing && to !== checkStep));
  };
  const before = changing ? checkStep : stepBefore(way.steps, step);
  const typed = journal.read()?.typed;
  // Who has begun to type here, and comes back from elsewhere, finds the very question again.
  const untouched = furthest <= at && typed?.page !== step;
  const asks = asking.open && untouched && asksToFill(shown?.fields ?? [], definition, content.answers, asking.offers);
  const page = {
    procedure: definition.shortTitle[lang],
    backHref: before ? href(before) : pageOf(definition.code),
  };
  return (
    <>
      {step === receivingStep && (
        <AskPage {...page} title={definition.shortTitle[lang]} progress={{ at: 1, of: way.steps.length - 1 }}>
          <ReceivingStep
            definition={definition}
            value={content.receivingCommune ?? ''}
            onContinue={(code) => goOn({ receivingCommune: code })}
          />
          {level && <AssuranceNotice level={level} />}
          <SaveStatus save={open.save} />
        </AskPage>
      )}
      {shown && !asking.loading && (
        <AskPage {...page} title={shown.page.title[lang]} progress={{ at: at + 1, of: way.steps.length - 1 }}>
          {asks ? (
            <PrefillStep definition={definition} asking={asking} />
          ) : (
            <QuestionStep
              key={step}
              definition={definition}
              page={shown}
              answers={content.answers}
              sources={{
                known: asking.known,
                applicantName: own ? undefined : applicant?.fullName,
                receiving: commune && { provinceCode: commune.provinceCode, communeCode: commune.code },
              }}
              papers={papers}
              typed={typed}
              visited={furthest > at}
              onTyped={(values) =>
                journal.write({ ...(journal.read() ?? { content, version: draft.version, dirty: false }), typed: { page: step, values } })
              }
              onContinue={(answers) => goOn({ answers: { ...content.answers, ...answers } })}
            />
          )}
          {level && <AssuranceNotice level={level} keeper={keeper} />}
          <SaveStatus save={open.save} />
        </AskPage>
      )}
      {step === checkStep && (
        <AskPage {...page} kind="inner" title={page.procedure}>
          <CheckStep
            definition={definition}
            draftId={draft.id}
            way={way}
            open={open}
            papers={papers}
            commune={commune}
            changeHref={(to) => (signers?.locked ? undefined : href(to, true))}
            sending={sending}
            draft={draft}
            asking={asking}
            signers={signers}
          />
        </AskPage>
      )}
      <ConflictDialog draftId={draft.id} draft={open} />
    </>
  );
}
