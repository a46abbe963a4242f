import { Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer, type Tx } from '@tinhso/platform';
import { insertAct } from '../data/acts.js';
import { DELEGATION } from '../reading/read-acting.js';
import { actsConsumer } from './consumers.js';

/** What an act says of itself: about what, under which right, by whom. */
interface ActPayload {
  readonly dossierId?: string;
  readonly subjectId?: string;
  readonly authority?: string;
  readonly actorId?: string;
}

@Consumes(actsConsumer)
@Injectable()
export class ActsConsumer implements EventConsumer {
  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    await delivery.complete((tx) => this.keep(tx, event));
  }

  /** Acts of owners themselves, and those under authorities of others, are not ours. */
  private async keep(tx: Tx, { id, type, payload, occurredAt }: DeliveredEvent): Promise<void> {
    const { dossierId, subjectId = dossierId, authority, actorId } = payload as ActPayload;
    if (!authority?.startsWith(`${DELEGATION}:`) || !actorId || !subjectId) return;
    const delegationId = authority.slice(DELEGATION.length + 1);
    await insertAct(tx, { id, delegationId, type, subjectType: 'dossier', subjectId, actorId, occurredAt });
  }
}
