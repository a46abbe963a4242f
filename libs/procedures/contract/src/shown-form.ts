import type { AnswerFault, Answers } from './answers.js';
import { holds, type LogicFacts } from './condition.js';
import type { PaperRule, ProcedureDefinition } from './definition.js';
import { requiredFault } from './fault-texts.js';
import type { FormField, FormPage, FormSection } from './form-definition.js';

/** A page as it is shown to this person: only the fields and papers that apply. */
export interface ShownPage {
  readonly section: FormSection;
  readonly page: FormPage;
  readonly fields: readonly FormField[];
  readonly papers: readonly PaperRule[];
}

/** The form as it stands with the answers given so far. */
export interface ShownForm {
  readonly pages: readonly ShownPage[];
  /** The answers to shown fields, in the order of the pages. Answers to hidden ones are left out: they were given to a question no longer asked. */
  readonly answers: Answers;
}

/**
 * Which pages and fields apply. Goes through the form in order and lets a condition see only answers that are themselves
 * shown, so that an answer left over from a branch no longer taken opens nothing.
 */
export function showForm(definition: ProcedureDefinition, facts: LogicFacts): ShownForm {
  const kept: Record<string, Answers[string]> = {};
  const seen: LogicFacts = { ...facts, answers: kept };
  const pages: ShownPage[] = [];
  for (const section of definition.form.sections) {
    for (const page of section.pages) {
      if (!holds(page.when, seen)) continue;
      const fields: FormField[] = [];
      for (const field of page.fields) {
        if (!holds(field.when, seen)) continue;
        fields.push(field);
        const answer = facts.answers[field.key];
        if (answer !== undefined) kept[field.key] = answer;
      }
      const papers = (page.papers ?? []).flatMap((key) =>
        definition.papers.filter((paper) => paper.key === key && holds(paper.when, seen)),
      );
      if (fields.length > 0 || papers.length > 0) pages.push({ section, page, fields, papers });
    }
  }
  return { pages, answers: kept };
}

/** A fault for every shown field that must be answered and is not, rows of repeated groups among them. */
export function missingAnswers(shown: ShownForm): AnswerFault[] {
  const faults: AnswerFault[] = [];
  for (const { fields } of shown.pages) {
    for (const field of fields) {
      const answer = shown.answers[field.key];
      if (answer === undefined) {
        if (field.required) faults.push(requiredFault(`/${field.key}`, field));
        continue;
      }
      if (!Array.isArray(answer)) continue;
      answer.forEach((row, index) => {
        for (const item of field.itemFields ?? []) {
          if (item.required && row[item.key] === undefined) faults.push(requiredFault(`/${field.key}/${index}/${item.key}`, item));
        }
      });
    }
  }
  return faults;
}

/** A fault for every broken rule across fields whose fields are shown and answered. */
export function brokenRules(definition: ProcedureDefinition, shown: ShownForm, facts: LogicFacts): AnswerFault[] {
  const seen: LogicFacts = { ...facts, answers: shown.answers };
  return definition.form.rules
    .filter((rule) => rule.needs.every((key) => shown.answers[key] !== undefined))
    .filter((rule) => holds(rule.when, seen) && !holds(rule.check, seen))
    .map((rule) => ({ pointer: `/${rule.field}`, code: rule.key, message: rule.message }));
}
