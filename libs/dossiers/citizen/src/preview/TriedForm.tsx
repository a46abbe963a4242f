import {
  showForm,
  type Answers,
  type FormPage,
  type PreviewContent,
  type ProcedureDefinition,
  type ShownPage,
} from '@tinhso/procedures-contract';
import { Notice, useLang, useT } from '@tinhso/ui';
import { useState, type MouseEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { AskPage } from '../apply/AskPage.js';
import { QuestionStep } from '../apply/QuestionStep.js';
import { todayFacts } from '../form/today.js';
import { checkStep, stepAfter, stepBefore, wayThrough } from '../steps.js';
import { messages } from './messages.js';
import { TriedCheck } from './TriedCheck.js';
import { useTriedPapers } from './useTriedPapers.js';

const hrefOf = (step: string) => `?cau=${encodeURIComponent(step)}`;

/** A page that no answers so far lead to, with everything on it. */
function hiddenPage(definition: ProcedureDefinition, key: string | undefined): ShownPage | undefined {
  for (const section of definition.form.sections) {
    const page: FormPage | undefined = section.pages.find((each) => each.key === key);
    if (page) return { section, page, fields: page.fields, papers: definition.papers.filter((paper) => page.papers?.includes(paper.key)) };
  }
  return undefined;
}

/** The questionnaire itself with answers that stay in this frame; where it stands follows what the designer has open. */
export function TriedForm({ content }: { content: PreviewContent }) {
  const t = useT(messages);
  const lang = useLang();
  const { definition, page: opened, walk } = content;
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const [answers, setAnswers] = useState<Answers>({});
  const papers = useTriedPapers();
  const [followed, setFollowed] = useState<{ page?: string; walk?: number }>({});
  const sent = papers.all.map(({ paper }) => ({ paper, fileId: paper }));
  const way = (given: Answers) => wayThrough(definition, todayFacts(given), { answers: given, papers: sent, receivingCommune: 'x' });

  // What the designer opens, and the way it walks, go before where this frame was.
  let wanted = search.get('cau');
  if (walk && walk.at !== followed.walk) {
    setFollowed({ page: opened, walk: walk.at });
    setAnswers(walk.answers);
    wanted = way(walk.answers).firstOpen;
    queueMicrotask(() => navigate(hrefOf(way(walk.answers).firstOpen), { replace: true }));
  } else if (opened && opened !== followed.page) {
    setFollowed({ ...followed, page: opened });
    wanted = opened;
    queueMicrotask(() => navigate(hrefOf(opened), { replace: true }));
  }
  const current = way(answers);
  const steps = current.steps.slice(1);
  const shown = current.shown.pages.find((each) => each.page.key === wanted);
  const hidden = shown ? undefined : hiddenPage(definition, wanted ?? undefined);
  const step = shown || hidden || wanted === checkStep ? (wanted ?? '') : (steps[0] ?? checkStep);
  const page = shown ?? hidden ?? current.shown.pages.find((each) => each.page.key === step);
  const at = steps.indexOf(step);
  const goOn = (given: Answers) => {
    const next = { ...answers, ...given };
    setAnswers(next);
    navigate(hrefOf(hidden ? way(next).firstOpen : stepAfter(way(next).steps, step)));
  };
  const frame = { procedure: definition.shortTitle[lang] || definition.code, backHref: hrefOf(stepBefore(steps, step) ?? step) };
  return (
    <Inside>
      {page ? (
        <AskPage {...frame} title={page.page.title[lang]} progress={{ at: Math.max(1, at + 1), of: steps.length }}>
          {hidden && (
            <Notice>
              <p>{t('dossiers.preview.hidden')}</p>
            </Notice>
          )}
          <QuestionStep
            key={`${step} ${followed.walk ?? ''} ${page.page.fields.map((field) => field.key + field.widget).join()}`}
            definition={definition}
            page={page}
            answers={answers}
            sources={{}}
            papers={papers}
            visited={false}
            onTyped={() => undefined}
            onContinue={goOn}
          />
        </AskPage>
      ) : (
        <AskPage {...frame} kind="inner" title={frame.procedure}>
          <TriedCheck definition={definition} shown={showForm(definition, todayFacts(answers))} papers={papers} hrefOf={hrefOf} />
        </AskPage>
      )}
    </Inside>
  );
}

/** Keeps the frame on the draft: links that lead elsewhere go nowhere. */
function Inside({ children }: { children: React.ReactNode }) {
  const stay = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.getAttribute('href')?.startsWith('?') || link.hash) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // Catches what the links inside do; it has nothing to be pressed itself.

    <div className="tried" onClickCapture={stay}>
      {children}
    </div>
  );
}
