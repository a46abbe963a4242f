import { Inject, Injectable } from '@nestjs/common';
import { auditProblems, type ExamineFlag } from '@tinhso/audit-contract';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { appendAudit } from '../append-audit.js';
import { findSign, markExamined } from '../data/flags.js';
import { AuditOffices } from '../ports/offices.js';

/** Closes a sign of unusual access with what was found. Nobody judges themselves. */
@Injectable()
export class ExamineFlagUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
  ) {}

  /** @throws Problem not-found (outside the own reach too) | flag-own | flag-examined */
  run(ctx: RequestContext, id: string, { note }: ExamineFlag): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const sign = await findSign(tx, id);
      const reach = this.offices.reach(ctx.grantedUnitIds);
      if (!sign || (reach && !(sign.unitId && reach.includes(sign.unitId)))) throw Problem.from(platformProblems, 'not-found');
      if (sign.actorId === accountIdOf(ctx)) throw Problem.from(auditProblems, 'flag-own');
      if (!(await markExamined(tx, id, accountIdOf(ctx), note.trim()))) throw Problem.from(auditProblems, 'flag-examined');
      await appendAudit(tx, { action: 'audit.flag-examined', subjectType: 'access_flag', subjectId: id, purpose: note.trim() });
    });
  }
}
