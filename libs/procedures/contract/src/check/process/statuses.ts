import type { ProcessEnd } from '../../process.js';

/** Statuses of a dossier in which somebody works at it; the others are passed through or waited in. */
export const workStatuses = ['submitted', 'processing', 'awaiting_signature', 'completed'] as const;
export type WorkStatus = (typeof workStatuses)[number];

interface WorkRule {
  /** What whoever works in it has to be allowed to do. */
  readonly scope: string;
  /** Where a dossier can go from it. */
  readonly next: readonly (WorkStatus | ProcessEnd)[];
  /** The legal time runs while somebody works in it. */
  readonly timed: boolean;
  /** The applicant may be asked for supplements or a payment in it, so that it can stand still. */
  readonly waits: boolean;
}

/** What the life of a dossier (docs/architecture/dossier-lifecycle.md) lets a step of a procedure be. */
export const workRules: Readonly<Record<WorkStatus, WorkRule>> = {
  submitted: { scope: 'dossier.receive', next: ['processing', '#refused'], timed: false, waits: true },
  processing: { scope: 'dossier.process', next: ['processing', 'awaiting_signature', '#stopped'], timed: true, waits: true },
  awaiting_signature: { scope: 'dossier.sign', next: ['completed', 'processing', '#stopped'], timed: true, waits: false },
  completed: { scope: 'dossier.return', next: ['#returned'], timed: false, waits: false },
};

export const isWorkStatus = (status: string): status is WorkStatus => (workStatuses as readonly string[]).includes(status);
