import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { accountIdOf, isDuplicate, Problem, Publisher, Reader, systemContext, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { privacyLimits, privacyProblems, saysErase, type AskErasure, type Erasure, type ErasurePreview } from '@tinhso/privacy-contract';
import { insertErasure } from '../data/erasures.js';
import { Eraser } from '../erasure/eraser.js';
import { erasureView } from '../erasure/erasure-view.js';
import { lineOf } from '../erasure/lines.js';
import { RequestBook } from '../requests/request-book.js';

const DAY = 86_400_000;

/** A person has her account erased: sees what would go, confirms, and has some days to undo it. */
@Injectable()
export class PlanErasure {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Eraser) private readonly eraser: Eraser,
    @Inject(RequestBook) private readonly book: RequestBook,
  ) {}

  async preview(ctx: RequestContext): Promise<ErasurePreview> {
    const accountId = accountIdOf(ctx);
    const outcomes = await this.eraser.rehearse(systemContext('privacy.rehearsal', ctx.traceId), accountId);
    const obstacles = await this.eraser.obstacles(this.reader.manager, accountId);
    return {
      lines: outcomes.map((outcome) => lineOf(outcome, ctx.locale)).filter(({ erased, held }) => erased > 0 || held.length > 0),
      obstacles: obstacles.map(({ text, link }) => ({ text: text[ctx.locale], ...(link ? { link } : {}) })),
      coolingDays: privacyLimits.coolingDays,
    };
  }

  /** The request that the law counts days for is written and acknowledged with it. @throws Problem erasure-words-differ, erasure-obstructed, erasure-under-way */
  async ask(ctx: RequestContext, { confirmation }: AskErasure): Promise<Erasure> {
    if (!saysErase(confirmation)) throw Problem.from(privacyProblems, 'erasure-words-differ');
    const accountId = accountIdOf(ctx);
    const [obstacle] = await this.eraser.obstacles(this.reader.manager, accountId);
    if (obstacle) throw Problem.from(privacyProblems, 'erasure-obstructed', { detail: obstacle.text[ctx.locale] });
    try {
      return await this.unitOfWork.run(ctx, async (tx) => {
        const received = await this.book.receive(tx, { accountId, kind: 'erase' });
        const bySystem = { ...tx, ctx: systemContext('privacy.erasure', ctx.traceId) };
        const request = await this.book.take(bySystem, received, 'acknowledge', { acknowledgedAt: tx.now });
        const row = {
          id: newId(),
          accountId,
          requestId: request.id,
          state: 'waiting' as const,
          underWay: accountId,
          askedAt: tx.now,
          effectiveAt: new Date(tx.now.getTime() + privacyLimits.coolingDays * DAY),
          postponedAt: null,
          endedAt: null,
        };
        await insertErasure(tx, row);
        await appendAudit(tx, {
          action: 'privacy.erasure-asked',
          subjectType: 'erasure',
          subjectId: row.id,
          dataSubjectId: accountId,
          caseId: request.id,
        });
        await this.publisher.publish(tx, { type: 'privacy.erasure_scheduled', payload: { erasureId: row.id, accountId } });
        return erasureView(row, request);
      });
    } catch (error) {
      if (isDuplicate(error)) throw Problem.from(privacyProblems, 'erasure-under-way', { cause: error });
      throw error;
    }
  }
}
