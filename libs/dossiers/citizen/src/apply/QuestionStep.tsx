import { showForm, type Answer, type Answers, type ProcedureDefinition, type ShownPage } from '@tinhso/procedures-contract';
import { Button, Checkbox, Details, ErrorSummary, Icon, useLang, useT } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import type { JournalEntry } from '../drafts/journal.js';
import { faultsOfPage } from '../form/checked-page.js';
import { controlOf } from '../form/controls.js';
import { prefillOf, type PrefillSources } from '../form/prefill.js';
import { below } from '../form/RepeatField.js';
import { tidyAnswers } from '../form/tidy.js';
import { todayFacts } from '../form/today.js';
import type { PapersPort } from '../papers-port.js';
import { nothingKnown, offerFor } from '../prefill/known.js';
import { isHeld, QuestionField } from '../prefill/QuestionField.js';
import { messages } from './messages.js';
import { PaperField } from './PaperField.js';

/** Props of {@link QuestionStep}. */
export interface QuestionStepProps {
  definition: ProcedureDefinition;
  page: ShownPage;
  answers: Answers;
  sources: PrefillSources;
  papers: PapersPort;
  /** Values typed here and not left by "continue" before, on this device. */
  typed?: JournalEntry['typed'];
  /** The citizen has been past this page before. */
  visited: boolean;
  onTyped: (values: Answers) => void;
  onContinue: (answers: Answers) => void;
}

/** One page of questions: typed values stay here until they are in order, then go on. */
export function QuestionStep({
  definition,
  page: shownPage,
  answers,
  sources,
  papers,
  typed,
  visited,
  onTyped,
  onContinue,
}: QuestionStepProps) {
  const t = useT(messages);
  const lang = useLang();
  const { page } = shownPage;
  const [values, setValues] = useState<Answers>(() => firstValues());
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(
    () => new Set(visited ? page.fields.filter((each) => each.skip && values[each.key] === undefined).map((each) => each.key) : []),
  );
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [checked, setChecked] = useState<{ attempt: number; faults: ReadonlyMap<string, string> }>({ attempt: 0, faults: new Map() });

  const merged = { ...answers, ...tidyAnswers(values) };
  const live = showForm(definition, todayFacts(merged)).pages.find((each) => each.page.key === page.key) ?? shownPage;

  function firstValues(): Answers {
    const facts = todayFacts(answers);
    const start = page.fields.map(
      (field) => [field.key, answers[field.key] ?? (visited ? undefined : prefillOf(field, definition, facts, sources))] as const,
    );
    return { ...Object.fromEntries(start), ...(typed?.page === page.key ? typed.values : {}) };
  }
  const open = (key: string) => {
    setOpened(new Set([...opened, key]));
    // The question takes the place of what was shown; whoever opened it goes on there.
    requestAnimationFrame(() => document.getElementById(key)?.focus());
  };
  const change = (key: string, value: Answer | undefined) => {
    const next = { ...values, [key]: value };
    setValues(next);
    if (value !== undefined && value !== '') setSkipped(without(skipped, key));
    onTyped(next);
  };
  const skip = (key: string, on: boolean) => {
    setSkipped(on ? new Set([...skipped, key]) : without(skipped, key));
    if (on) change(key, undefined);
  };
  const isSent = (paper: string) => papers.all.some((each) => each.paper === paper && each.state !== 'refused');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = new Map(
      faultsOfPage(definition, todayFacts(merged), page.key, skipped).map(({ pointer, message }) => [pointer, message[lang]]),
    );
    for (const paper of live.papers) {
      if (!isSent(paper.key)) found.set(`/papers/${paper.key}`, t('dossiers.papers.missing', { paper: paper.title[lang] }));
    }
    if (found.size === 0)
      return onContinue(
        pick(
          merged,
          page.fields.map((field) => field.key),
        ),
      );
    setChecked({ attempt: checked.attempt + 1, faults: found });
  };
  // A paper that has been sent since is no fault any more; nobody should have to press again to see that.
  const faults = new Map([...checked.faults].filter(([pointer]) => !(pointer.startsWith('/papers/') && isSent(pointer.slice(8)))));
  const questions = live.fields.map((field) => ({
    field,
    value: values[field.key],
    faults: below(faults, `/${field.key}`),
    offer: offerFor(field, definition, todayFacts(merged), sources.known ?? nothingKnown),
    opened: opened.has(field.key),
  }));
  const [only] = questions;
  const single = questions.length === 1 && live.papers.length === 0 && only?.field.widget !== 'repeat' && only && !isHeld(only);
  const links = [...faults].map(([pointer, message]) => ({
    id: pointer.startsWith('/papers/') ? `paper-${pointer.slice(8)}` : controlOf(pointer, live.fields),
    message,
  }));
  return (
    <>
      <ErrorSummary faults={links} attempt={checked.attempt} />
      <form onSubmit={submit} noValidate>
        {!single && (
          <>
            <h1>{page.title[lang]}</h1>
            {page.hint && live.papers.length === 0 && <p className="hint hint--page">{page.hint[lang]}</p>}
          </>
        )}
        <div className={single ? undefined : 'ask-fields'}>
          {questions.map(({ field, ...question }) => (
            <div className="ask-field" key={field.key}>
              <QuestionField
                {...question}
                field={field}
                id={field.key}
                heading={single ? page.title[lang] : undefined}
                hint={single ? (field.hint ?? page.hint)?.[lang] : undefined}
                onChange={(value) => change(field.key, value)}
                onOpen={() => open(field.key)}
              />
              {field.skip && (
                <div className="ask-skip">
                  <Checkbox
                    id={`${field.key}-skip`}
                    checked={skipped.has(field.key)}
                    onChange={(on) => skip(field.key, on)}
                    label={field.skip.label[lang]}
                    hint={field.skip.hint[lang]}
                  />
                </div>
              )}
            </div>
          ))}
          {live.papers.map((paper) => (
            <PaperField
              key={paper.key}
              paper={paper}
              papers={papers}
              tips={page.hint?.[lang]}
              heading={live.papers.length > 1 || live.fields.length > 0}
              error={faults.get(`/papers/${paper.key}`)}
            />
          ))}
        </div>
        {page.why && (
          <div className="ask-why">
            <Details summary={t('dossiers.apply.why')}>{page.why[lang]}</Details>
          </div>
        )}
        <div className="form-end">
          <Button type="submit" block>
            {t('dossiers.apply.continue')}
          </Button>
        </div>
        {live.papers.length > 0 && (
          <p className="draft">
            <Icon name="offline" />
            {t('dossiers.papers.noWait')}
          </p>
        )}
      </form>
    </>
  );
}

function without(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  return set.has(key) ? new Set([...set].filter((each) => each !== key)) : set;
}

function pick(answers: Answers, keys: readonly string[]): Answers {
  return Object.fromEntries(keys.map((key) => [key, answers[key]]));
}
