import type { Logic } from '../condition.js';
import type { ProcedureDefinition } from '../definition.js';
import type { LifeEvent, LifeEventProcedure } from '../life-event.js';
import type { FormField } from '../form-definition.js';
import type { Source, SourceBook } from './source.js';

/** One procedure in the common form. */
export interface Part {
  readonly definition: ProcedureDefinition;
  /** Filed only while this holds. */
  readonly when?: Logic;
  readonly given: NonNullable<LifeEventProcedure['given']>;
  /** Where each of its fields, and each of its papers, stands in the common form. */
  readonly fields: SourceBook;
  readonly papers: SourceBook;
}

/** A place in the common form that really is asked. */
export type Asked = Extract<Source, { key: string }>;

/** The part's own place for something; undefined when it is asked elsewhere. */
export function ownPlace(book: SourceBook, key: string, common: string): Asked | undefined {
  return book.get(key)?.find((source): source is Asked => 'key' in source && source.key === common);
}

/** What another procedure calls the same field; undefined when it is no shared one. */
export function sameField({ sharedKeys, sharedFields }: LifeEvent, code: string, key: string, other: string): string | undefined {
  const group = sharedFields.find((each) => each[code] === key);
  return group ? group[other] : sharedKeys.includes(key) ? key : undefined;
}

/** What another procedure calls the same paper. */
export function samePaper({ sharedPapers }: LifeEvent, code: string, key: string, other: string): string | undefined {
  return sharedPapers.find((each) => each[code] === key)?.[other];
}

/** Whether an answer to one field can be an answer to the other: asked alike, with the same values to choose from. */
export function answersAlike(one: FormField, other: FormField): boolean {
  const values = (field: FormField) => (field.options ?? []).map((option) => option.value).join();
  return one.widget === other.widget && one.widget !== 'repeat' && values(one) === values(other);
}
