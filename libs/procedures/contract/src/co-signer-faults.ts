import { answerKeys } from './answer-keys.js';
import type { ProcedureDefinition } from './definition.js';

/**
 * What is inconsistent about those who sign beside the applicant. Nobody may be asked something whose condition speaks of an answer
 * that they do not see, neither the co-signer nor the applicant.
 */
export function coSignerFaults({ coSigners = [], form, applicant }: ProcedureDefinition): string[] {
  const faults: string[] = [];
  const pages = new Map(form.sections.flatMap((section) => section.pages).map((page) => [page.key, page]));
  const fieldsOf = (keys: readonly string[]): string[] => keys.flatMap((key) => pages.get(key)?.fields.map((field) => field.key) ?? []);
  const owner = new Map<string, string>();
  for (const { key, pages: theirs } of coSigners) {
    const at = `co-signer ${key}`;
    for (const page of theirs) {
      if (!pages.has(page)) faults.push(`${at}: no page is called ${page}`);
      if (owner.has(page)) faults.push(`${at}: page ${page} belongs to ${owner.get(page)} already`);
      owner.set(page, key);
    }
    if (coSigners.filter((other) => other.key === key).length > 1) faults.push(`${at}: there are two of this name`);
  }
  const own = new Set(fieldsOf([...pages.keys()].filter((page) => !owner.has(page))));
  const unseen = (at: string, keys: readonly string[], seen: ReadonlySet<string>) => {
    for (const key of keys) if (!seen.has(key)) faults.push(`${at}: depends on ${key}, which is not seen there`);
  };
  const judge = (at: string, keys: readonly string[], seen: ReadonlySet<string>) => {
    const asked = new Set(fieldsOf(keys));
    for (const key of keys) {
      const page = pages.get(key);
      unseen(`${at} page ${key}`, answerKeys(page?.when), seen);
      for (const field of page?.fields ?? []) unseen(`${at} ${field.key}`, answerKeys(field.when), seen);
    }
    for (const rule of form.rules.filter(({ field, needs }) => [field, ...needs].some((key) => asked.has(key))))
      unseen(`${at} rule ${rule.key}`, [rule.field, ...rule.needs, ...answerKeys(rule.when), ...answerKeys(rule.check)], seen);
  };
  if (coSigners.length > 0) {
    for (const key of Object.values(applicant)) if (!own.has(key)) faults.push(`applicant ${key}: is asked of a co-signer`);
    for (const key of [...pages.keys()].filter((page) => !owner.has(page))) {
      const page = pages.get(key);
      unseen(`page ${key}`, [...answerKeys(page?.when), ...(page?.fields ?? []).flatMap((field) => answerKeys(field.when))], own);
    }
  }
  for (const { key, pages: theirs, sees, person, when } of coSigners) {
    const at = `co-signer ${key}`;
    const asked = fieldsOf(theirs);
    for (const seen of sees) if (!own.has(seen)) faults.push(`${at}: ${seen} is no answer of the applicant`);
    for (const field of Object.values(person))
      if (!asked.includes(field)) faults.push(`${at}: ${field} is not on the pages of this person`);
    unseen(at, answerKeys(when), own);
    judge(at, theirs, new Set([...sees, ...asked]));
  }
  return faults;
}
