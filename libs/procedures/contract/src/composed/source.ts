import type { Logic } from '../condition.js';

/** An answer that an event gives by itself: never an address or a group of rows. */
export type Given = string | number | boolean;

/** Where the answer to a procedure's field stands in a form of several procedures. */
export type Source =
  /** Under a key of the common form, which is asked while `shown` holds; always when left out. */
  | { readonly key: string; readonly shown?: Logic }
  /** Nobody is asked: the event says it. */
  | { readonly value: Given };

/** Sources of a field, best first: exactly one of them has an answer when the form is complete. */
export type Sources = readonly Source[];

/** By key of the procedure's own field. */
export type SourceBook = ReadonlyMap<string, Sources>;

/** Key of a field, page or paper of one procedure in the common form: `childSex` of 1.001193 → `childSexP1001193`. */
export const commonKey = (key: string, code: string): string => `${key}P${code.replace('.', '')}`;

/** The procedure of such a key; undefined for what is asked of all of them. */
export function codeOfCommonKey(key: string): string | undefined {
  const [, group, number] = /P(\d)(\d{6})$/.exec(key) ?? [];
  return group && number && `${group}.${number}`;
}

/** All of the conditions that are there; undefined when none is. */
export function allOf(...conditions: readonly (Logic | undefined)[]): Logic | undefined {
  const given = conditions.filter((each) => each !== undefined);
  return given.length > 1 ? { and: given } : given[0];
}

/** None of the conditions holds; a condition left out always holds, so that then nothing is left to ask. */
export const noneOf = (conditions: readonly Logic[]): Logic | undefined =>
  conditions.length === 0 ? undefined : { '!': { or: [...conditions] } };
