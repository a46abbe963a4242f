import { printAnswers, type Answers, type AttachedPaper, type ShownForm, type ShownPage } from '@tinhso/procedures-contract';
import {
  ApiError,
  Button,
  Checkbox,
  ErrorSummary,
  FieldError,
  groupCitizenId,
  ProblemNotice,
  SummaryList,
  useLang,
  useT,
} from '@tinhso/ui';
import { useState } from 'react';
import { AssuranceNotice, useMissingAssurance } from '../apply/AssuranceNotice.js';
import { usePlaces } from '../places.js';
import { Decline } from './Decline.js';
import { Seen } from './Intro.js';
import { messages } from './messages.js';
import type { Part } from './usePart.js';

/** Everything that is signed: what the applicant stated, the own answers, the declaration. Nothing is ticked beforehand. */
export function SignStep({
  part,
  pages,
  shown,
  papers,
  hrefOf,
  isOpen,
}: {
  part: Part;
  pages: readonly ShownPage[];
  shown: ShownForm;
  papers: readonly AttachedPaper[];
  hrefOf: (page: string) => string;
  isOpen: (page: ShownPage) => boolean;
}) {
  const t = useT(messages);
  const lang = useLang();
  const [declared, setDeclared] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const { now, sign } = part;
  const places = usePlaces(shown.answers);
  const required = now.requiredAssurance === 1 || now.requiredAssurance === 2 ? now.requiredAssurance : undefined;
  const level = useMissingAssurance(required);
  const told = sign.error instanceof ApiError ? (sign.error.problem.errors ?? []) : [];
  const faults = [
    ...pages
      .filter(isOpen)
      .map(({ page }) => ({ id: `row-${page.key}`, message: t('dossiers.sign.missing', { question: page.title[lang] }) })),
    ...told.map(({ pointer, message }) => {
      const [, , key = ''] = pointer.split('/');
      const page = pages.find((each) => each.fields.some((field) => field.key === key));
      return { id: page ? `row-${page.page.key}` : 'declared', message };
    }),
    ...(declared ? [] : [{ id: 'declared', message: t('dossiers.sign.declare') }]),
  ];
  const missing = attempt > 0 && !declared;
  const send = () => {
    setAttempt(attempt + 1);
    if (declared && !pages.some(isOpen)) sign.mutate({ answers: now.answers as Answers, papers });
  };
  return (
    <>
      <ErrorSummary faults={attempt > 0 ? faults : []} attempt={attempt} />
      <h1>{t('dossiers.sign.check')}</h1>
      <Seen part={part} />
      {printAnswers({ ...shown, pages }, places, lang).map((section) => (
        <SummaryList
          key={section.key}
          title={t('dossiers.sign.part')}
          items={section.rows.map((row) => ({
            id: `row-${row.page}`,
            label: row.label[lang],
            value: row.widget === 'citizenId' ? <span className="num">{groupCitizenId(row.text)}</span> : row.text,
            changeHref: hrefOf(row.page),
          }))}
        />
      ))}
      {pages.some((page) => page.papers.length > 0) && (
        <SummaryList
          title={t('dossiers.sign.papers')}
          items={pages.flatMap((page) =>
            page.papers.map((paper) => ({
              id: `row-${page.page.key}`,
              label: paper.title[lang],
              value: t('dossiers.sign.files', { count: papers.filter((each) => each.paper === paper.key).length }),
              changeHref: hrefOf(page.page.key),
            })),
          )}
        />
      )}
      <div className={missing ? 'field field--error declare' : 'declare'}>
        {missing && <FieldError id="declared-error">{t('dossiers.sign.declare')}</FieldError>}
        <Checkbox id="declared" checked={declared} onChange={setDeclared} label={now.declaration} invalid={missing} />
      </div>
      {level && <AssuranceNotice level={level} proveHere />}
      {sign.isError && told.length === 0 && <ProblemNotice error={sign.error} onRetry={send} />}
      <Button block busy={sign.isPending && t('dossiers.sign.signing')} onClick={send}>
        {t('dossiers.sign.act')}
      </Button>
      <Decline part={part} />
    </>
  );
}
