import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { edgeOf, isClosed, statusTexts, type DossierAction, type DossierState, type DossierStatus } from '@tinhso/dossiers-contract';
import { Publisher, type RequestContext, type Tx } from '@tinhso/platform';
import type { EventData } from '../data/dossier-event.entity.js';
import type { DossierQueue, DossierRow } from '../data/dossier.entity.js';
import { updateDossier, type DossierChanges } from '../data/dossiers.js';
import { appendEvent } from '../data/events.js';
import { actingNote } from './acting-note.js';
import { dossierChanged, factsOf } from './permission.js';

/** Whose move it is in a status. */
export const queueOf = (status: DossierStatus): DossierQueue =>
  isClosed(status) ? 'closed' : status === 'awaiting_supplement' ? 'waiting' : 'active';

export interface Transition {
  readonly changes?: DossierChanges;
  readonly data?: EventData;
  /** Position of the acting member of staff, as shown. */
  readonly actorTitle?: string;
  /** Why, for the audit log. */
  readonly purpose?: string;
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

/** The one way in which a dossier's status changes: row, history, audit and news in one transaction. */
@Injectable()
export class Transitions {
  constructor(@Inject(Publisher) private readonly publisher: Publisher) {}

  /**
   * Takes the edge of `action`; the caller has made sure that it is allowed.
   * @returns the dossier as it is afterwards
   * @throws Problem dossier-changed when somebody else was quicker
   */
  async take(tx: Tx, row: DossierRow, action: DossierAction, { changes, data, actorTitle, purpose }: Transition = {}): Promise<DossierRow> {
    const { to, event } = edgeOf(action, factsOf(row));
    const next: DossierChanges = { ...changes, status: to, queue: queueOf(to), statusSince: tx.now };
    if (!(await updateDossier(tx, row, next))) throw dossierChanged(row.version + 1);
    const version = row.version + 1;
    await appendEvent(tx, { dossierId: row.id, version, type: event, actorTitle, data });
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
    return { ...row, ...next, version };
  }
}
