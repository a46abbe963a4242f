import { worklists, type WorklistName } from '@tinhso/casework-contract';
import { isClosed, type DossierStatus } from '@tinhso/dossiers-contract';

/** Counts of one status, as dossiers give them. */
export interface CountedStatus {
  readonly status: DossierStatus;
  readonly all: number;
  readonly held: number;
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
  readonly untaken: number;
  readonly stuck: number;
  readonly escalated: number;
}

const LIST_OF: Partial<Record<DossierStatus, WorklistName>> = {
  submitted: 'to_receive',
  processing: 'processing',
  awaiting_signature: 'to_sign',
  completed: 'to_return',
  awaiting_supplement: 'awaiting_supplement',
  awaiting_payment: 'awaiting_payment',
};

/** Turns counts by status into counts by list. A dossier stands in several lists. @param elsewhere those handed to other units */
export function countsByList(statuses: readonly CountedStatus[], elsewhere: number): Record<WorklistName, number> {
  const counts = Object.fromEntries(worklists.map((name) => [name, 0])) as Record<WorklistName, number>;
  counts.elsewhere = elsewhere;
  for (const { status, all, held, overdue, today, soon, untaken, stuck, escalated } of statuses) {
    const list = LIST_OF[status];
    if (list) counts[list] += all;
    counts[isClosed(status) ? 'closed' : 'open'] += all;
    if (status === 'processing') counts.mine += held;
    counts.to_process += untaken;
    counts.stuck += stuck;
    counts.escalated += escalated;
    counts.overdue += overdue;
    counts.due_today += today;
    counts.due_soon += soon;
  }
  return counts;
}
