import { foldWords } from '@tinhso/kernel';
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
      return { statuses: ['accepted'] };
    case 'processing':
      return { statuses: ['processing'] };
    case 'to_sign':
      return { statuses: ['awaiting_signature'] };
    case 'to_return':
      return { statuses: ['completed'] };
    case 'awaiting_supplement':
      return { queues: ['waiting'] };
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

/** What somebody typed into the search field: a code or its beginning, a procedure's code, or words. */
export function searchOf(text: string | undefined): { code?: string; procedureCode?: string; words?: string[] } {
  const typed = text?.trim();
  if (!typed) return {};
  const code =
    parseDossierCode(typed)?.code ??
    typed
      .replace(/\s+/g, '')
      .replace(/[‐-―−]/g, '-')
      .toUpperCase();
  if (BEGUN_CODE.test(code)) return { code };
  if (/^\d\.\d{6}$/.test(typed)) return { procedureCode: typed };
  // Points stand inside words only in codes, and the index keeps those without them.
  const words = foldWords(typed).map((word) => word.replaceAll('.', ''));
  return words.length > 0 ? { words: words.slice(0, 8) } : {};
}
