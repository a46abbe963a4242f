import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import type { RatingFollowUp, RatingFollowUpPage, RatingFollowUpQuery } from '@tinhso/dossiers-contract';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { In } from 'typeorm';
import { DossierRow } from '../data/dossier.entity.js';
import { Offices } from '../offices/offices.js';
import { parseCursor, printCursor } from '../reading/cursor.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { pageOfFollowUps } from './follow-ups.js';
import type { RatingRow } from './rating.entity.js';
import { RatingVault } from './ratings.js';

const PAGE = 20;

/** Low marks of the dossiers that the acting head reaches. Reading them is recorded: they carry words of citizens. */
@Injectable()
export class ReadFollowUps {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(RatingVault) private readonly vault: RatingVault,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  run(ctx: RequestContext, { state = 'open', cursor }: RatingFollowUpQuery): Promise<RatingFollowUpPage> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const reach = this.offices.reachOf(ctx.grantedPosts);
      const rows = await pageOfFollowUps(tx.manager, reach, state, parseCursor(cursor), PAGE + 1);
      const shown = rows.slice(0, PAGE);
      const last = rows.length > PAGE ? shown.at(-1) : undefined;
      const at = last && (state === 'open' ? last.dueAt : last.answeredAt);
      const dossiers = await this.dossiers(tx.manager, shown);
      for (const { dossierId, accountId } of shown)
        await appendAudit(tx, {
          action: 'dossier.rating-read',
          subjectType: 'dossier',
          subjectId: dossierId,
          dataSubjectId: accountId,
          caseId: dossierId,
        });
      return {
        items: shown.flatMap((row) => {
          const dossier = dossiers.get(row.dossierId);
          return dossier ? [this.view(ctx, row, dossier, tx.now)] : [];
        }),
        ...(last && at ? { nextCursor: printCursor({ at, id: last.dossierId }) } : {}),
      };
    });
  }

  private async dossiers(manager: Parameters<typeof pageOfFollowUps>[0], rows: readonly RatingRow[]): Promise<Map<string, DossierRow>> {
    if (rows.length === 0) return new Map();
    const found = await manager.find(DossierRow, {
      select: { id: true, code: true, unitId: true, procedureCode: true, procedureVersion: true, applicantName: true, officerName: true },
      where: { id: In(rows.map(({ dossierId }) => dossierId)) },
    });
    return new Map(found.map((row) => [row.id, row]));
  }

  view({ locale }: RequestContext, row: RatingRow, dossier: DossierRow, now: Date): RatingFollowUp {
    const { comment, answer } = { comment: this.vault.comment(row), answer: this.vault.answer(row) };
    const office = this.offices.office(row.unitId);
    const dueAt = row.dueAt ?? row.ratedAt;
    return {
      id: row.dossierId,
      code: dossier.code,
      procedure: { code: row.procedureCode, title: this.book.definitionOf(dossier).shortTitle[locale] },
      unit: { id: office.id, name: office.shortName },
      applicantName: dossier.applicantName,
      ...(dossier.officerName ? { officerName: dossier.officerName } : {}),
      reasons: row.reasons,
      ...(comment ? { comment } : {}),
      ratedAt: row.ratedAt.toISOString(),
      dueAt: dueAt.toISOString(),
      overdue: row.followUp === 'open' && dueAt < now,
      ...(answer ? { answer } : {}),
      ...(row.answeredByName ? { answeredBy: row.answeredByName } : {}),
      ...(row.answeredAt ? { answeredAt: row.answeredAt.toISOString() } : {}),
    };
  }
}
