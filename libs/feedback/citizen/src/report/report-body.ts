import { feedbackLimits, type FeedbackCategory, type ReportTicket } from '@tinhso/feedback-contract';
import type { ReportDraft } from '../draft/draft.js';

/** What is missing before a report can be sent. */
export type DraftFault = 'text' | 'too-long' | 'category' | 'place' | 'commune' | `attribute:${string}`;

const isEmpty = (answer: string | string[] | undefined): boolean =>
  answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);

/** Every fault at once, in the order of the page. */
export function faultsOf(draft: ReportDraft, category: FeedbackCategory | undefined): DraftFault[] {
  const faults: DraftFault[] = [];
  const text = draft.text.trim();
  if (text === '') faults.push('text');
  if (text.length > feedbackLimits.description) faults.push('too-long');
  if (!category) faults.push('category');
  if (!draft.point && draft.commune === '') faults.push(draft.address.trim() === '' ? 'place' : 'commune');
  for (const { code, required } of category?.attributes ?? [])
    if (required && isEmpty(draft.attributes[code])) faults.push(`attribute:${code}`);
  return faults;
}

/** The report as it is sent. A point counts before a commune, because the point says which commune it is. */
export function reportBody(draft: ReportDraft, category: FeedbackCategory | undefined, files: readonly string[]): ReportTicket {
  const address = draft.address.trim();
  const name = draft.name.trim();
  const answers = (category?.attributes ?? []).flatMap(({ code }): [string, string | string[]][] => {
    const answer = draft.attributes[code];
    return answer === undefined || isEmpty(answer) ? [] : [[code, answer]];
  });
  return {
    category: draft.category,
    description: draft.text.trim(),
    place: { ...(draft.point ?? { commune: draft.commune }), ...(address && { address }) },
    ...(files.length > 0 && { files: [...files] }),
    ...(answers.length > 0 && { attributes: Object.fromEntries(answers) }),
    nameShown: draft.nameShown,
    ...(name && draft.nameShown !== 'hidden-from-all' && { name }),
    ...(draft.notDuplicateOf.length > 0 && { notDuplicateOf: draft.notDuplicateOf }),
  };
}
