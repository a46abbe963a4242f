import type { Answers, AttachedPaper } from '../answers.js';
import { holds, type LogicFacts } from '../condition.js';
import type { ProcedureDefinition } from '../definition.js';
import { papersToSend } from '../papers.js';
import { showForm } from '../shown-form.js';
import type { LifeEventForm } from './life-event-form.js';
import type { Part } from './part.js';
import type { Source } from './source.js';

/** One procedure's share of a common form, as if it had been filled in alone. */
export interface Share {
  readonly definition: ProcedureDefinition;
  readonly answers: Answers;
  readonly papers: readonly AttachedPaper[];
  /** Pointer into the common form for a pointer into this share: `/childSex` → `/childSexP1001193`. */
  readonly pointerOf: (pointer: string) => string;
}

/** Takes a common form apart into what each procedure is told; procedures whose condition does not hold are not among them. */
export function splitLifeEvent({ definition, parts }: LifeEventForm, facts: LogicFacts, attached: readonly AttachedPaper[]): Share[] {
  const { answers } = showForm(definition, facts);
  const asked = new Set(papersToSend(definition, facts).map(({ key }) => key));
  const sent = attached.filter(({ paper }) => asked.has(paper));
  const seen: LogicFacts = { ...facts, answers };
  return parts.filter(({ when }) => holds(when, seen)).map((part) => shareOf(part, seen, sent));
}

function shareOf(part: Part, facts: LogicFacts, sent: readonly AttachedPaper[]): Share {
  const answers = answersOf(part, facts.answers);
  const wanted = papersToSend(part.definition, { ...facts, answers });
  const papers = wanted.flatMap(({ key }) => {
    const holder = (part.papers.get(key) ?? []).find((source) => sent.some(({ paper }) => 'key' in source && paper === source.key));
    return holder && 'key' in holder ? sent.filter(({ paper }) => paper === holder.key).map(({ fileId }) => ({ paper: key, fileId })) : [];
  });
  return { definition: part.definition, answers, papers, pointerOf: (pointer) => commonPointer(part, facts, pointer) };
}

function answersOf({ fields }: Part, answers: Answers): Answers {
  const own = [...fields].map(([key, sources]) => {
    const holder = sources.find((source) => 'value' in source || answers[source.key] !== undefined);
    return [key, holder && ('value' in holder ? holder.value : answers[holder.key])] as const;
  });
  return Object.fromEntries(own.filter(([, answer]) => answer !== undefined));
}

/** Where the same thing is asked in the common form, with these answers. */
function commonPointer({ fields, papers }: Part, facts: LogicFacts, pointer: string): string {
  const [, first = '', ...rest] = pointer.split('/');
  const isPaper = first === 'papers';
  const sources = (isPaper ? papers.get(rest[0] ?? '') : fields.get(first)) ?? [];
  const keyed = sources.filter((source): source is Extract<Source, { key: string }> => 'key' in source);
  const place = keyed.find(({ shown }) => holds(shown, facts)) ?? keyed.at(-1);
  if (!place) return pointer;
  return isPaper ? `/papers/${place.key}` : ['', place.key, ...rest].join('/');
}
