import { Inject, Injectable } from '@nestjs/common';
import type { ReturnWish } from '@tinhso/dossiers-contract';
import { Publisher, type Tx } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { AnswerSources } from '../prefill/answer-sources.js';
import { FeeWaivers } from '../process/fee-waivers.js';
import { ReturnPlans } from '../return/return-plans.js';
import { actingNote } from './acting-note.js';

/** What begins with every new dossier: where its answers come from, what it costs, the way its result will take, and the news that it is there. */
@Injectable()
export class Arrival {
  constructor(
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(ReturnPlans) private readonly returns: ReturnPlans,
    @Inject(AnswerSources) readonly sources: AnswerSources,
    @Inject(FeeWaivers) readonly fees: FeeWaivers,
  ) {}

  /** @throws Problem return-wish-refused */
  async of(tx: Tx, row: DossierRow, answers: Readonly<Record<string, unknown>>, wish?: ReturnWish): Promise<void> {
    await this.returns.plan(tx, row, wish, answers);
    await this.publisher.publish(tx, {
      type: 'dossier.submitted',
      payload: { dossierId: row.id, accountId: row.accountId, unitId: row.unitId, status: row.status, version: 1, ...actingNote(tx.ctx) },
    });
  }
}
