import type { CoSignerList, Draft } from '@tinhso/dossiers-contract';
import { brokenRules, computeFees, lifeEventOf, missingAnswers, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { Button, Checkbox, ErrorSummary, FieldError, Notice, ProblemNotice, useLang, useT, type FaultLink } from '@tinhso/ui';
import { useState } from 'react';
import type { OpenDraft } from '../drafts/useDraft.js';
import { todayFacts } from '../form/today.js';
import type { PrefillAsking } from '../prefill/asking.js';
import { StopPrefill } from '../prefill/StopPrefill.js';
import type { PapersPort } from '../papers-port.js';
import type { Commune } from '@tinhso/organisations-contract';
import { receivingName } from '../places.js';
import type { SendingPort } from '../sending-port.js';
import { receivingStep, type Way } from '../steps.js';
import { AnswersToCheck } from './AnswersToCheck.js';
import { AssuranceNotice, useMissingAssurance } from './AssuranceNotice.js';
import { messages } from './messages.js';
import { SaveStatus } from './SaveStatus.js';
import { AskedWishFields, useAskedWish } from '../returning/AskedWish.js';
import { messages as wishMessages } from '../returning/messages.js';
import { CoSigners } from '../co-sign/CoSigners.js';
import { useFeeQuote } from './useFeeQuote.js';
import { useSubmit } from './useSubmit.js';

/** Props of {@link CheckStep}. */
export interface CheckStepProps {
  definition: ProcedureDefinition;
  draftId: string;
  way: Way;
  open: OpenDraft;
  papers: PapersPort;
  commune: Commune | undefined;
  /** Undefined while nothing can be changed. */
  changeHref: (step: string) => string | undefined;
  sending?: SendingPort;
  draft?: Draft;
  /** What was filled in from what is known, for its sources. */
  asking?: PrefillAsking;
  /** Whose signatures it needs beside the applicant's. */
  signers?: CoSignerList;
}

/** Everything before sending; the declaration is never ticked beforehand, and one press makes one dossier. */
export function CheckStep({
  definition,
  draftId,
  way,
  open,
  papers,
  commune,
  changeHref,
  sending,
  draft,
  asking,
  signers,
}: CheckStepProps) {
  const t = useT(messages);
  const tWish = useT(wishMessages);
  const lang = useLang();
  const [declared, setDeclared] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const corrects = draft?.corrects;
  const asked = useAskedWish(open);
  // A correction, a life event and what is handed in another way say it later, on the page of the dossier.
  const asksWish = !corrects && !sending && lifeEventOf(definition.code) === undefined;
  const fees = computeFees(definition, todayFacts(way.shown.answers));
  const told = useFeeQuote(definition.code, fees, open.content.receivingCommune, !corrects && !sending);
  const returning = asksWish ? asked.wish : undefined;
  const submit = useSubmit({ definition, draftId, open, sending, corrects, returning, toPay: told.toPay });
  const level = useMissingAssurance(definition.requiredAssurance);
  const office = receivingName(definition, commune, t('dossiers.receiving.oneStop'));
  const faults = useOpenEnds({ definition, way, open, papers });
  const needsDeclaration = attempt > 0 && !declared && !sending;
  const declareFault: FaultLink[] = needsDeclaration ? [{ id: 'declared', message: t('dossiers.check.declare') }] : [];
  const waitsForOthers = signers !== undefined && signers.items.length > 0 && !signers.complete;
  const wishLinks = asksWish ? asked.faults.map(({ field, text }) => ({ id: field, message: tWish(text) })) : [];
  const shownFaults = attempt > 0 ? [...faults, ...wishLinks, ...submit.faults, ...declareFault] : [];
  const send = () => {
    setAttempt(attempt + 1);
    if ((declared || sending) && faults.length === 0 && wishLinks.length === 0) submit.send();
  };
  return (
    <>
      <ErrorSummary faults={shownFaults} attempt={attempt} />
      <h1>{t(corrects ? 'dossiers.correct.title' : 'dossiers.check.title')}</h1>
      <p className="lead lead--spaced">
        {t(signers?.locked ? 'dossiers.cosign.locked' : corrects ? 'dossiers.correct.lead' : 'dossiers.check.lead')}
      </p>
      <AnswersToCheck
        definition={definition}
        way={way}
        open={open}
        papers={papers}
        commune={commune}
        changeHref={changeHref}
        receivingStep={receivingStep}
        draft={draft}
        known={asking?.known}
        fees={fees}
        told={submit.toPay === undefined ? told : { ...told, toPay: submit.toPay }}
      />
      {asking && !signers?.locked && (
        <StopPrefill
          definition={definition}
          answers={open.content.answers}
          asking={asking}
          onClear={(answers) => open.keeper.update({ answers })}
        />
      )}
      {signers && signers.items.length > 0 && <CoSigners list={signers} draft={draft} open={open} ready={faults.length === 0} />}
      {asksWish && !signers?.locked && <AskedWishFields asked={asked} tried={attempt > 0} />}
      {sending && (
        <Notice>
          <p>{sending.note}</p>
        </Notice>
      )}
      {!sending && !waitsForOthers && (
        <div className={needsDeclaration ? 'field field--error declare' : 'declare'}>
          {needsDeclaration && <FieldError id="declared-error">{t('dossiers.check.declare')}</FieldError>}
          <Checkbox
            id="declared"
            checked={declared}
            onChange={setDeclared}
            label={definition.form.declaration[lang]}
            invalid={needsDeclaration}
          />
        </div>
      )}
      {level && !sending && <AssuranceNotice level={level} keeper={open.keeper} />}
      {submit.problem && <ProblemNotice error={submit.problem} onRetry={submit.problem.isTemporary ? send : undefined} />}
      {!waitsForOthers && (
        <>
          <p className="quiet small declare__note">
            {office && t('dossiers.check.goesTo', { office })} {!corrects && t('dossiers.check.once')}
          </p>
          <Button block busy={submit.busy && t('dossiers.check.sending')} onClick={send}>
            {sending?.act ?? t(corrects ? 'dossiers.correct.send' : 'dossiers.check.send')}
          </Button>
        </>
      )}
      <SaveStatus save={open.save} />
    </>
  );
}

/** What still stands in the way of sending, each with the page where it is mended. */
function useOpenEnds({ definition, way, open, papers }: Pick<CheckStepProps, 'definition' | 'way' | 'open' | 'papers'>): FaultLink[] {
  const t = useT(messages);
  const lang = useLang();
  const { shown } = way;
  const faults: FaultLink[] = [];
  for (const page of shown.pages) {
    const missing = missingAnswers({ ...shown, pages: [page] }).length > 0;
    if (missing) faults.push({ id: `row-${page.page.key}`, message: t('dossiers.check.incomplete', { question: page.page.title[lang] }) });
    for (const paper of page.papers) {
      const sent = papers.all.filter((each) => each.paper === paper.key);
      const id = `row-paper-${paper.key}`;
      if (sent.some(({ state }) => state === 'sending' || state === 'waiting')) faults.push({ id, message: t('dossiers.check.uploading') });
      else if (sent.some(({ state }) => state !== 'ready'))
        faults.push({ id, message: t('dossiers.check.refused', { paper: paper.title[lang] }) });
      else if (!open.content.papers.some((each) => each.paper === paper.key)) {
        faults.push({ id, message: t('dossiers.papers.missing', { paper: paper.title[lang] }) });
      }
    }
  }
  for (const { message, pointer } of brokenRules(definition, shown, todayFacts(shown.answers))) {
    const page = shown.pages.find((each) => each.fields.some((field) => pointer === `/${field.key}`));
    faults.push({ id: `row-${page?.page.key}`, message: message[lang] });
  }
  return faults;
}
