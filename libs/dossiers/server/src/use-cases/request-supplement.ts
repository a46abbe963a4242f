import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import type { DossierState, RequestSupplement } from '@tinhso/dossiers-contract';
import { accountIdOf, platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import { insertSupplement } from '../data/supplements.js';
import { planItems } from '../domain/supplement.js';
import { OfficialPapers } from '../documents/official-papers.js';
import { OpenedFiles } from '../corrections/opened-files.js';
import { Desk } from '../lifecycle/desk.js';
import { Offices, type OfficeLimits } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** Asks for everything that is missing, once and completely (form 02); the clock stands still until it comes. */
@Injectable()
export class RequestSupplementUseCase {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(OfficialPapers) private readonly papers: OfficialPapers,
    @Inject(OpenedFiles) private readonly opened: OpenedFiles,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | dossier-changed | action-not-allowed | action-not-yours | files-unopened | invalid with every fault of the items */
  run(ctx: RequestContext, id: string, body: RequestSupplement): Promise<DossierState> {
    return this.desk.act(ctx, { id, version: body.version, action: 'request_supplement' }, async ({ tx, row }) => {
      const planned = planItems(this.book.definitionOf(row), body.items);
      const faults = planned.ok ? [] : planned.faults.map(({ pointer, message }) => ({ pointer, message: message[ctx.locale] }));
      const missing = body.secondRequestReason ? undefined : reasonWanted(row.supplementRequests, this.offices.limits(row, tx.now));
      if (missing) faults.push({ pointer: '/secondRequestReason', message: missing[ctx.locale] });
      if (!planned.ok || faults.length > 0) throw Problem.from(platformProblems, 'invalid', { errors: faults });
      await this.opened.demandAll(tx, row.id);
      const number = row.supplementRequests + 1;
      const request = {
        id: newId(),
        dossierId: row.id,
        number,
        requestedAt: tx.now,
        requestedBy: accountIdOf(ctx),
        requestedByName: ctx.actor.kind === 'staff' ? ctx.actor.name : '',
        note: body.note ?? null,
        reason: body.secondRequestReason ?? null,
        items: planned.value,
        answeredAt: null,
      };
      await insertSupplement(tx, request);
      const documentId = await this.papers.request(tx, row, 'form-02', number);
      return {
        changes: { pausedAt: tx.now, supplementRequests: number, itemsAsked: request.items.length },
        data: { items: request.items.length, requestId: request.id, documentId },
        ...(body.secondRequestReason ? { purpose: body.secondRequestReason } : {}),
      };
    });
  }
}

/** What a leader has to give a reason for: that it is asked for again, or for the first time when the term is over. */
function reasonWanted(requests: number, { supplementLate }: OfficeLimits): { readonly vi: string; readonly en: string } | undefined {
  if (requests > 0) return { vi: 'Nêu lý do yêu cầu bổ sung lần nữa', en: 'Say why supplements are asked for again' };
  return supplementLate
    ? { vi: 'Nêu lý do yêu cầu bổ sung khi đã quá thời gian cho phép', en: 'Say why supplements are asked for after the time for it' }
    : undefined;
}
