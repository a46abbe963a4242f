import type { ObligationView } from '@tinhso/payments-contract';

/** Where one reads more about what is owed; nothing where its own notice says all. */
export function placeOf({ subject, caseId }: Pick<ObligationView, 'subject' | 'caseId'>): string | undefined {
  if (subject === 'dossier') return `/ho-so/${caseId}`;
  return subject === 'bill' ? '/hoa-don' : undefined;
}
