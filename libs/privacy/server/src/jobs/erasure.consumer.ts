import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { Consumes, Reader, systemContext, type DeliveredEvent, type Delivery, type EventConsumer, type Tx } from '@tinhso/platform';
import type { ErasureEvent } from '@tinhso/privacy-contract';
import type { ErasureRow } from '../data/erasure.entities.js';
import { findErasure, moveErasure } from '../data/erasures.js';
import { findRequest } from '../data/requests.js';
import { Eraser } from '../erasure/eraser.js';
import { RequestBook } from '../requests/request-book.js';
import { erasureConsumer } from './consumers.js';

/** Erases what every domain keeps, then closes the request. A crash in between goes on where it was. */
@Consumes(erasureConsumer)
@Injectable()
export class ErasureConsumer implements EventConsumer {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Eraser) private readonly eraser: Eraser,
    @Inject(RequestBook) private readonly book: RequestBook,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { erasureId } = event.payload as unknown as ErasureEvent['payload'];
    const row = await findErasure(this.reader.manager, erasureId);
    if (!row) throw new Error(`there is no erasure ${erasureId}`);
    if (row.state === 'running') await this.eraser.erase(systemContext('privacy.erasure', event.traceId), row);
    await delivery.complete((tx) => (row.state === 'running' ? this.close(tx, row) : Promise.resolve()));
  }

  private async close(tx: Tx, { id, accountId, requestId }: ErasureRow): Promise<void> {
    if (!(await moveErasure(tx, id, 'running', 'done'))) return;
    const request = await findRequest(tx.manager, requestId);
    if (!request) throw new Error(`erasure ${id} has no request`);
    await this.book.take(tx, await this.book.take(tx, request, 'accept'), 'fulfil');
    await appendAudit(tx, {
      action: 'privacy.erasure-done',
      subjectType: 'erasure',
      subjectId: id,
      dataSubjectId: accountId,
      caseId: requestId,
    });
  }
}
