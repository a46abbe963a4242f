import { answerKeys } from '../answer-keys.js';
import type { FormRule } from '../form-definition.js';
import type { Part } from './part.js';
import { rewriteLogic } from './rewrite-logic.js';
import { allOf, type Source } from './source.js';

/** Every way to choose one source for each key. */
function choices(part: Part, keys: readonly string[]): ReadonlyMap<string, Source>[] {
  return keys.reduce<ReadonlyMap<string, Source>[]>(
    (all, key) => all.flatMap((chosen) => (part.fields.get(key) ?? []).map((source) => new Map([...chosen, [key, source]]))),
    [new Map()],
  );
}

const keyOf = (source: Source | undefined): string[] => (source && 'key' in source ? [source.key] : []);

/**
 * The rules of a procedure in the common form. A field that may stand in several places makes a rule for each: only one of them has its
 * answers. A rule about answers that all belong to an earlier part with the same rule would only say it twice.
 */
export function rulesOf(part: Part, before: readonly Part[]): FormRule[] {
  const { code, form } = part.definition;
  const suffix = code.replace('.', '');
  return form.rules.flatMap((rule) => {
    const keys = [...new Set([rule.field, ...rule.needs, ...answerKeys(rule.check)])].filter((key) => part.fields.has(key));
    return choices(part, keys).flatMap((chosen, at): FormRule[] => {
      const needs = [...new Set(rule.needs.flatMap((key) => keyOf(chosen.get(key))))];
      const field = keyOf(chosen.get(rule.field))[0] ?? needs[0];
      if (field === undefined || needs.length === 0) return [];
      const ownKey = (key: string) => key.endsWith(`P${suffix}`);
      const twice = before.some((earlier) => earlier.definition.form.rules.some((each) => each.key === rule.key));
      if (twice && !needs.some(ownKey)) return [];
      const book = new Map([...part.fields, ...[...chosen].map(([key, source]) => [key, [source]] as const)]);
      const when = allOf(part.when, rewriteLogic(rule.when, book));
      const check = rewriteLogic(rule.check, book) ?? rule.check;
      return [{ key: `${rule.key}-${suffix}-${at}`, field, needs, check, message: rule.message, ...(when === undefined ? {} : { when }) }];
    });
  });
}
