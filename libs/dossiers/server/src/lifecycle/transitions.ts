import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import {
  edgeOf,
  isClosed,
  isWaiting,
  statusTexts,
  type DossierAction,
  type DossierState,
  type DossierStatus,
} from '@tinhso/dossiers-contract';
import { Publisher, type RequestContext, type Tx } from '@tinhso/platform';
import type { EventData } from '../data/dossier-event.entity.js';
import type { DossierQueue, DossierRow } from '../data/dossier.entity.js';
import { updateDossier, type DossierChanges } from '../data/dossiers.js';
import { appendEvent } from '../data/events.js';
import { FeeObligations } from '../process/fee-obligations.js';
import { StepConsultations } from '../process/step-consultations.js';
import { StepMoves, type StepMove } from '../process/step-moves.js';
import { ReturnPlans } from '../return/return-plans.js';
import { actingNote } from './acting-note.js';
import { dossierChanged, factsOf } from './permission.js';

/** Whose move it is in a status. */
export const queueOf = (status: DossierStatus): DossierQueue => (isClosed(status) ? 'closed' : isWaiting(status) ? 'waiting' : 'active');

export interface Transition {
  readonly changes?: DossierChanges;
  readonly data?: EventData;
  /** Position of the acting member of staff, as shown. */
  readonly actorTitle?: string;
  /** Why, for the audit log. */
  readonly purpose?: string;
  /** Key of the step that it is handed over to. */
  readonly to?: string;
}

/** Where a dossier stands, as commands answer. */
export function stateOf(row: DossierRow, ctx: RequestContext): DossierState {
  const { id, code, status, version, promisedAt } = row;
  return {
    id,
    code,
    status,
    statusText: statusTexts[status][ctx.locale],
    version,
    ...(promisedAt ? { promisedAt: promisedAt.toISOString() } : {}),
  };
}

/** The one way in which a dossier's status changes: row, step, history, audit and news in one transaction. */
@Injectable()
export class Transitions {
  constructor(
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(StepMoves) private readonly steps: StepMoves,
    @Inject(StepConsultations) private readonly consultations: StepConsultations,
    @Inject(ReturnPlans) private readonly returns: ReturnPlans,
    @Inject(FeeObligations) private readonly fees: FeeObligations,
  ) {}

  /**
   * Takes the edge of `action`; the caller has made sure that it is allowed.
   * @returns the dossier as it is afterwards
   * @throws Problem dossier-changed when somebody else was quicker
   */
  async take(tx: Tx, row: DossierRow, action: DossierAction, transition: Transition = {}): Promise<DossierRow> {
    const { changes, actorTitle, purpose, to: way } = transition;
    const { to, event, aside } = edgeOf(action, factsOf(row));
    const moved = { ...changes, status: to, queue: queueOf(to), statusSince: aside ? row.statusSince : tx.now };
    const step = await this.steps.after(tx, row, action, { ...row, ...moved }, way);
    const asked = step.entered ? await this.consultations.open(tx, { ...row, ...moved, ...step.changes }, step.entered) : 0;
    if (isClosed(to) && row.openConsultations > 0) await this.consultations.closeAll(tx, row.id);
    const next: DossierChanges = { ...moved, ...step.changes, ...(asked > 0 ? { openConsultations: row.openConsultations + asked } : {}) };
    if (!(await updateDossier(tx, row, next))) throw dossierChanged(row.version + 1);
    await this.fees.after(tx, row, to);
    const version = row.version + 1;
    await appendEvent(tx, { dossierId: row.id, version, type: event, actorTitle, data: dataOf(transition, step, { ...row, ...next }) });
    await appendAudit(tx, {
      action: event,
      subjectType: 'dossier',
      subjectId: row.id,
      purpose,
      dataSubjectId: row.accountId,
      caseId: row.id,
    });
    await this.publisher.publish(tx, {
      type: event,
      payload: { dossierId: row.id, accountId: row.accountId, unitId: row.unitId, status: to, version, ...actingNote(tx.ctx) },
    });
    await this.tellDesk(tx, row, next.deskUnitId);
    if (action === 'signed') await this.returns.settle(tx, { ...row, ...next });
    return { ...row, ...next, version };
  }

  private async tellDesk(tx: Tx, row: DossierRow, toUnitId: string | undefined): Promise<void> {
    if (toUnitId === undefined || toUnitId === row.deskUnitId) return;
    const payload = { dossierId: row.id, unitId: row.unitId, fromUnitId: row.deskUnitId, toUnitId };
    await this.publisher.publish(tx, { type: 'dossier.desk_changed', payload });
  }
}

/** What the history keeps: what the act says, and the step that begins with it. */
function dataOf({ data }: Transition, { entered }: StepMove, { deskUnitId, stepDueAt }: DossierRow): EventData | undefined {
  if (!entered) return data;
  return { ...data, step: { key: entered.key, unitId: deskUnitId, ...(stepDueAt ? { dueAt: stepDueAt.toISOString() } : {}) } };
}
