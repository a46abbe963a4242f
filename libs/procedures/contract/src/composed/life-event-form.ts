import { lifeEventCode, type LifeEvent, type LifeEventProcedure, type LifeEventQuestion } from '../life-event.js';
import type { ProcedureDefinition } from '../definition.js';
import type { AnswerSchema, FormSection } from '../form-definition.js';
import { feesOf, papersOf, sectionsOf } from './common-pages.js';
import { rulesOf } from './common-rules.js';
import { formVersionOf } from './form-version.js';
import type { Part } from './part.js';
import { placeFields } from './place-fields.js';
import { placePapers } from './place-papers.js';
import { commonKey } from './source.js';

/** Several procedures as one form: `definition` is asked like that of one procedure, `parts` say how it comes apart again. */
export interface LifeEventForm {
  readonly event: LifeEvent;
  readonly definition: ProcedureDefinition;
  readonly parts: readonly Part[];
}

/** Why a procedure of an event is not filed with the others. */
export type NotTogether = 'said' | 'no-form' | 'not-online' | 'co-signed';

/** Whether a procedure can be filed with others, in one go, by one person; else why not. */
export function whyNotTogether({ later }: LifeEventProcedure, definition: ProcedureDefinition | undefined): NotTogether | undefined {
  if (later) return 'said';
  if (!definition) return 'no-form';
  if (!definition.channels.includes('online')) return 'not-online';
  return definition.coSigners ? 'co-signed' : undefined;
}

/**
 * Makes one form of the procedures of an event that can be filed together. What the event declares to be the same is asked once.
 * @returns undefined when none of them can be filed here
 */
export function composeLifeEvent(
  event: LifeEvent,
  definitionOf: (code: string) => ProcedureDefinition | undefined,
): LifeEventForm | undefined {
  const parts: Part[] = [];
  for (const procedure of event.procedures) {
    const definition = definitionOf(procedure.code);
    if (!definition || whyNotTogether(procedure, definition)) continue;
    const fields = placeFields(event, procedure, definition, parts);
    const papers = placePapers(event, procedure, definition, fields, parts);
    const { when, given = {} } = procedure;
    parts.push({ definition, given, fields, papers, ...(when === undefined ? {} : { when }) });
  }
  const [first] = parts;
  return first && { event, parts, definition: commonDefinition(event, parts, first.definition) };
}

function commonDefinition(event: LifeEvent, parts: readonly Part[], first: ProcedureDefinition): ProcedureDefinition {
  const { coSigners: _coSigners, eligibility: _eligibility, requiredAssurance: _required, ...rest } = first;
  const levels = parts.flatMap(({ definition }) => definition.requiredAssurance ?? []);
  return {
    ...rest,
    code: lifeEventCode(event.key),
    version: formVersionOf(event, parts),
    title: event.title,
    shortTitle: event.title,
    summary: event.summary,
    minutesToFill: parts.reduce((sum, { definition }) => sum + definition.minutesToFill, 0),
    ...(levels.length > 0 ? { requiredAssurance: levels.includes(2) ? 2 : 1 } : {}),
    papers: parts.flatMap(papersOf),
    fees: parts.flatMap(feesOf),
    form: {
      schema: commonSchema(event.questions, parts),
      sections: [...ownSection(event), ...parts.flatMap(sectionsOf)],
      rules: parts.flatMap((part, at) => rulesOf(part, parts.slice(0, at))),
      declaration: first.form.declaration,
    },
  };
}

/** The event's own questions, one a page. */
function ownSection({ questions }: LifeEvent): FormSection[] {
  const pages = questions.map(({ key, title, hint, widget, options, when }) => ({
    key: `event${key}`,
    title,
    ...(hint ? { hint } : {}),
    ...(when === undefined ? {} : { when }),
    fields: [{ key, label: title, widget, required: true, ...(options ? { options } : {}) }],
  }));
  return pages.length === 0 ? [] : [{ key: 'event', title: { vi: 'Việc của bạn', en: 'What you need' }, pages }];
}

function commonSchema(questions: readonly LifeEventQuestion[], parts: readonly Part[]): AnswerSchema {
  const own = questions.map<readonly [string, AnswerSchema]>(({ key, options }) => [
    key,
    options ? { enum: options.map(({ value }) => value) } : { type: 'boolean' },
  ]);
  const theirs = parts.flatMap(({ definition: { code, form } }) =>
    Object.entries(form.schema.properties ?? {}).map<readonly [string, AnswerSchema]>(([key, node]) => [commonKey(key, code), node]),
  );
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries([...own, ...theirs]) };
}
