import type { ProcedureDefinition } from '../definition.js';
import type { FormField, FormPage } from '../form-definition.js';
import type { LifeEvent, LifeEventProcedure } from '../life-event.js';
import { fieldsByKey } from '../printed-answers.js';
import { answersAlike, ownPlace, sameField, type Asked, type Part } from './part.js';
import { rewriteLogic } from './rewrite-logic.js';
import { allOf, commonKey, noneOf, type SourceBook, type Sources } from './source.js';

/** Where the fields of a procedure stand, given what the parts before it already ask. Goes through the form in its order. */
export function placeFields(
  event: LifeEvent,
  procedure: LifeEventProcedure,
  definition: ProcedureDefinition,
  before: readonly Part[],
): SourceBook {
  const { code, given = {}, when } = procedure;
  const book = new Map<string, Sources>();
  const place = (page: FormPage, field: FormField): Sources => {
    const value = given[field.key];
    if (value !== undefined) return value === null ? [] : [{ value }];
    const earlier = before.flatMap((part) => askedThere(event, part, code, field) ?? []);
    const always = earlier.find((source) => source.shown === undefined);
    if (always) return [always];
    const unanswered = noneOf(earlier.flatMap(({ shown }) => shown ?? []));
    const shown = allOf(when, rewriteLogic(page.when, book), rewriteLogic(field.when, book), unanswered);
    return [...earlier, { key: commonKey(field.key, code), ...(shown === undefined ? {} : { shown }) }];
  };
  for (const { pages } of definition.form.sections)
    for (const page of pages) for (const field of page.fields) book.set(field.key, place(page, field));
  return book;
}

/** The place where an earlier part asks the same thing. */
function askedThere(event: LifeEvent, { definition, fields }: Part, code: string, field: FormField): Asked | undefined {
  const key = sameField(event, code, field.key, definition.code);
  const there = key === undefined ? undefined : fieldsByKey(definition).get(key);
  if (key === undefined || !there || !answersAlike(field, there)) return undefined;
  return ownPlace(fields, key, commonKey(key, definition.code));
}
