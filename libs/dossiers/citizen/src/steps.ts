import {
  isCommuneKind,
  lifeEventOf,
  missingAnswers,
  paperFaults,
  showForm,
  type LogicFacts,
  type ProcedureDefinition,
  type ShownForm,
  type ShownPage,
} from '@tinhso/procedures-contract';
import type { DraftContent } from './drafts/journal.js';

/** First step: which commune receives the dossier. */
export const receivingStep = 'receiving';
/** Last step: everything before sending. */
export const checkStep = 'check';

/** The way through a form with the answers so far. */
export interface Way {
  shown: ShownForm;
  /** Keys in order: receiving, the shown pages, check. */
  steps: readonly string[];
  /** The first step that still lacks something; `check` when nothing does. */
  firstOpen: string;
}

/** Works out the steps; an answer may open or close later ones. */
export function wayThrough(definition: ProcedureDefinition, facts: LogicFacts, content: DraftContent): Way {
  const shown = showForm(definition, facts);
  const steps = [receivingStep, ...shown.pages.map(({ page }) => page.key), checkStep];
  const open = shown.pages.find((page) => isOpen(page, shown, definition, facts, content));
  const placed = content.receivingCommune !== undefined || !isCommuneKind(definition.competence.unitKind);
  return { shown, steps, firstOpen: placed ? (open?.page.key ?? checkStep) : receivingStep };
}

function isOpen(page: ShownPage, shown: ShownForm, definition: ProcedureDefinition, facts: LogicFacts, { papers }: DraftContent): boolean {
  if (missingAnswers({ ...shown, pages: [page] }).length > 0) return true;
  const mine = new Set(page.papers.map((paper) => `/papers/${paper.key}`));
  return mine.size > 0 && paperFaults(definition, facts, papers).some((fault) => mine.has(fault.pointer) && fault.code === 'paper-missing');
}

/** The step before, or undefined at the first. */
export function stepBefore(steps: readonly string[], step: string): string | undefined {
  return steps[steps.indexOf(step) - 1];
}

/** The step after; `check` is the last. */
export function stepAfter(steps: readonly string[], step: string): string {
  return steps[steps.indexOf(step) + 1] ?? checkStep;
}

/** Address of a step; `change` brings the citizen back to the check page afterwards. */
export function stepHref(code: string, draftId: string, step: string, change = false): string {
  return `/nop/${code}/${draftId}?cau=${encodeURIComponent(step)}${change ? '&sua=1' : ''}`;
}

/** Page from which a form was begun: that of its procedure or of its life event. */
export function pageOf(code: string): string {
  const event = lifeEventOf(code);
  return event === undefined ? `/thu-tuc/${code}` : `/su-kien/${event}`;
}
