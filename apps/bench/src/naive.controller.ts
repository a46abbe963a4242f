import { Body, Controller, Headers, Inject, Post } from '@nestjs/common';
import { SubmitDossier } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { DataSource } from 'typeorm';
import { SubmissionRows } from './submission-rows.js';

/** Entities are named by their class: the rooms do not hand them out. */
type Row = Record<string, unknown>;

/** What a hurried team writes: the same rows, each by `save()` of its entity. */
@Controller('bench/naive')
export class NaiveController {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(SubmissionRows) private readonly rows: SubmissionRows,
  ) {}

  @Post()
  @Operation({
    id: 'benchNaive',
    summary: 'Plain save()',
    tag: 'bench',
    status: 201,
    policy: { audience: 'citizen', scope: 'dossier.submit', relation: 'self' },
  })
  async submit(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string,
    @Body({ schema: S(SubmitDossier) }) body: SubmitDossier,
  ) {
    const v = this.rows.make(ctx, body);
    return this.dataSource.transaction(async (manager) => {
      const earlier = await manager.findOneBy<Row>('IdempotencyRecord', { accountId: v.accountId, key });
      if (earlier) return earlier.answer;
      const today = { unitId: v.unit.id, day: v.day };
      const last = await manager.findOne<Row>('DossierSequenceRow', { where: today, lock: { mode: 'pessimistic_write' } });
      const seq = (Number(last?.seq) || 0) + 1;
      await manager.save('DossierSequenceRow', { ...today, seq });
      const code = `${v.unit.code}-${v.day}-${String(seq).padStart(4, '0')}`;
      await manager.save('DossierRow', {
        id: v.id,
        code,
        accountId: v.accountId,
        unitId: v.unit.id,
        deskUnitId: v.unit.id,
        procedureCode: body.procedureCode,
        procedureVersion: v.formVersion,
        channel: 'online',
        status: 'submitted',
        queue: 'active',
        version: 1,
        applicantName: String(body.answers.applicantFullName),
        sealed: v.sealed,
        fee: v.fee,
        feeTotal: 0,
        submittedAt: v.now,
        expectedAt: v.now,
        dueAt: v.now,
        statusSince: v.now,
        supplementRequests: 0,
        itemsAsked: 0,
      });
      await manager.save('DossierEventRow', {
        id: v.eventRowId,
        dossierId: v.id,
        version: 1,
        type: 'dossier.submitted',
        occurredAt: v.now,
        actorKind: 'citizen',
        actorId: v.accountId,
        actorName: ctx.actor.kind === 'citizen' ? ctx.actor.name : null,
      });
      await manager.save('AuditEntry', {
        id: v.auditId,
        occurredAt: v.now,
        actorKind: 'citizen',
        actorId: v.accountId,
        action: 'dossier.submitted',
        subjectType: 'dossier',
        subjectId: v.id,
        traceId: ctx.traceId,
        ip: ctx.ip,
      });
      for (const { consumer, queue } of v.consumers)
        await manager.save('OutboxRow', {
          eventId: v.eventId,
          consumer,
          queue,
          eventType: 'dossier.submitted',
          payload: v.payload,
          traceId: ctx.traceId,
          state: 'pending',
          generation: 0,
          occurredAt: v.now,
          availableAt: v.now,
        });
      const answer = { id: v.id, code };
      await manager.save('IdempotencyRecord', { accountId: v.accountId, key, requestHash: v.hash, answer, createdAt: v.now });
      return answer;
    });
  }
}
