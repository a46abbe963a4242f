import type { StoredFile } from '@tinhso/files-contract';
import type { CoSigning, PrefillOffer } from '@tinhso/dossiers-contract';
import type { Profile } from '@tinhso/identity-contract';
import { missingAnswers, showForm, type Answers, type AttachedPaper, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { ProblemNotice, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { useEffect, useRef } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { AskPage } from '../apply/AskPage.js';
import { QuestionStep } from '../apply/QuestionStep.js';
import { todayFacts } from '../form/today.js';
import type { UsePapers } from '../papers-port.js';
import { asksToFill } from '../prefill/known.js';
import { PrefillStep } from '../prefill/PrefillStep.js';
import { usePartPrefill } from '../prefill/usePartPrefill.js';
import { Answered, Intro } from './Intro.js';
import { messages } from './messages.js';
import { SignStep } from './SignStep.js';
import { usePart } from './usePart.js';

export const signStep = 'ky';

/** Reading what it is about, the own pages one by one, checking and signing. */
export function MyPart({
  first,
  definition,
  profile,
  usePapers,
}: {
  first: CoSigning;
  definition: ProcedureDefinition;
  profile: Profile | undefined;
  usePapers: UsePapers;
}) {
  const t = useT(messages);
  const lang = useLang();
  const api = useApi();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const papers = usePapers(`part:${first.id}`);
  const part = usePart(first);
  const { now } = part;
  const adopted = useRef(false);
  useEffect(() => {
    if (adopted.current) return;
    adopted.current = true;
    for (const { paper, fileId } of first.papers)
      void unwrap<StoredFile>(api.GET('/api/v1/citizen/files/{id}', { params: { path: { id: fileId } } })).then((file) =>
        papers.adopt(paper, file),
      );
  }, [api, first.papers, papers]);
  const signer = definition.coSigners?.find(({ key }) => key === now.signer);
  const mine = new Set(signer?.pages ?? []);
  const own = now.answers as Answers;
  // Conditions may speak about what is shown of the applicant's answers.
  const shown = showForm(definition, todayFacts({ ...(now.context as Answers), ...own }));
  const pages = shown.pages.filter(({ page }) => mine.has(page.key));
  const taken = (offer: PrefillOffer) => pages.some(({ fields }) => asksToFill(fields, definition, {}, [offer]));
  const asking = usePartPrefill(profile, taken);
  const attached = papers.all.flatMap(({ paper, state, fileId }): AttachedPaper[] =>
    state === 'ready' && fileId ? [{ paper, fileId }] : [],
  );
  const keys = pages.map(({ page }) => page.key);
  const wanted = search.get('cau') ?? '';
  const href = (step: string): string => `/cung-ky/${now.id}${step ? `?cau=${step}` : ''}`;
  const title = now.procedure.title;
  if (now.state !== 'invited') return <Answered part={part} />;
  const page = pages.find((each) => each.page.key === wanted);
  const isOpen = (each: (typeof pages)[number]): boolean =>
    missingAnswers({ ...shown, pages: [each] }).length > 0 ||
    each.papers.some((paper) => !attached.some((sent) => sent.paper === paper.key));
  const firstOpen = pages.find(isOpen)?.page.key ?? signStep;
  if (page) {
    const at = keys.indexOf(page.page.key);
    const goOn = (answers: Answers) => {
      const next = { ...own, ...answers };
      const to = search.get('sua') === '1' ? signStep : (keys[at + 1] ?? signStep);
      part.save.mutate({ answers: next, papers: attached }, { onSuccess: () => navigate(href(to)) });
    };
    return (
      <AskPage
        title={page.page.title[lang]}
        procedure={title}
        backHref={href(keys[at - 1] ?? '')}
        progress={{ at: at + 1, of: keys.length + 1 }}
      >
        {part.save.isError && <ProblemNotice error={part.save.error} />}
        {asksToFill(page.fields, definition, own, asking.offers) && asking.open ? (
          <PrefillStep definition={definition} asking={asking} />
        ) : (
          <QuestionStep
            key={page.page.key}
            definition={definition}
            page={page}
            answers={{ ...(now.context as Answers), ...own }}
            sources={{ known: asking.known }}
            papers={papers}
            visited={page.fields.some((field) => own[field.key] !== undefined)}
            onTyped={() => undefined}
            onContinue={goOn}
          />
        )}
      </AskPage>
    );
  }
  if (wanted === signStep)
    return (
      <AskPage kind="inner" title={t('dossiers.sign.check')} procedure={title} backHref={href(keys.at(-1) ?? '')}>
        <SignStep part={part} pages={pages} shown={shown} papers={attached} hrefOf={(key) => `${href(key)}&sua=1`} isOpen={isOpen} />
      </AskPage>
    );
  return <Intro part={part} continueHref={href(firstOpen)} begun={Object.keys(own).length > 0} />;
}
