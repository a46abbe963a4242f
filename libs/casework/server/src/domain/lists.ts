import { foldWords, parsePhone } from '@tinhso/kernel';
import type { WorklistName } from '@tinhso/casework-contract';
import { parseDossierCode, type DossierStatus } from '@tinhso/dossiers-contract';

/** Whose move it is, as dossiers keep it. */
type Queue = 'active' | 'waiting' | 'closed';

/** What narrows a list; the units come from the jurisdiction. */
export interface ListFilter {
  readonly queues?: readonly Queue[];
  readonly statuses?: readonly DossierStatus[];
  readonly officerIds?: readonly string[];
  readonly dueFrom?: Date;
  readonly dueBefore?: Date;
  readonly untaken?: true;
  readonly stuck?: true;
  readonly escalated?: true;
  readonly elsewhere?: true;
}

/** Moments by which the clock lists are cut. */
export interface ListMoments {
  readonly now: Date;
  readonly tomorrow: Date;
  readonly soonUntil: Date;
}

/**
 * What stands in a list for one person at one moment.
 * @param officerIds the person, and the absent ones whose deputy the person is
 */
export function filterOf(list: WorklistName, officerIds: readonly string[], { now, tomorrow, soonUntil }: ListMoments): ListFilter {
  switch (list) {
    case 'mine':
      return { statuses: ['processing'], officerIds };
    case 'to_receive':
      return { statuses: ['submitted'] };
    case 'to_process':
      return { statuses: ['accepted', 'processing'], untaken: true };
    case 'processing':
      return { statuses: ['processing'] };
    case 'to_sign':
      return { statuses: ['awaiting_signature'] };
    case 'to_return':
      return { statuses: ['completed'] };
    case 'awaiting_supplement':
      return { statuses: ['awaiting_supplement'] };
    case 'awaiting_payment':
      return { statuses: ['awaiting_payment'] };
    case 'elsewhere':
      return { queues: ['active', 'waiting'], elsewhere: true };
    case 'stuck':
      return { queues: ['active'], stuck: true };
    case 'escalated':
      return { queues: ['active'], escalated: true };
    case 'overdue':
      return { queues: ['active'], dueBefore: now };
    case 'due_today':
      return { queues: ['active'], dueFrom: now, dueBefore: tomorrow };
    case 'due_soon':
      return { queues: ['active'], dueFrom: tomorrow, dueBefore: soonUntil };
    case 'open':
      return { queues: ['active', 'waiting'] };
    case 'closed':
      return { queues: ['closed'] };
  }
}

/** Beginning of a dossier code, as far as it has been typed: agency, then day and number. */
const BEGUN_CODE = /^(?:\d{3}\.\d{2}\.\d{2}\.)?[A-Y]\d{2}[\d.]*(?:-\d*){0,2}$/;
const CITIZEN_ID = /^\d{12}$/;

/** What is looked for in a list: a whole code, folded words of name or code, or the applicant's number. */
export type TypedSearch =
  { readonly code: string } | { readonly words: readonly string[] } | { readonly phone: string } | { readonly citizenId: string };

/** What somebody typed into the search field: a whole code, a procedure's code, a phone, a citizen ID, or words of name or code. */
export function searchOf(text: string | undefined): { search?: TypedSearch; procedureCode?: string } {
  const typed = text?.trim();
  if (!typed) return {};
  const whole = parseDossierCode(typed)?.code;
  if (whole) return { search: { code: whole } };
  if (/^\d\.\d{6}$/.test(typed)) return { procedureCode: typed };
  const begun = typed
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-')
    .toUpperCase();
  // The keys hold a code's parts as words, the agency without points.
  if (BEGUN_CODE.test(begun)) return { search: { words: begun.toLowerCase().replaceAll('.', '').split('-').filter(Boolean) } };
  if (CITIZEN_ID.test(begun)) return { search: { citizenId: begun } };
  const phone = parsePhone(typed);
  if (phone.ok) return { search: { phone: phone.value } };
  const words = foldWords(typed).map((word) => word.replaceAll('.', ''));
  return words.length > 0 ? { search: { words: words.slice(0, 8) } } : {};
}
