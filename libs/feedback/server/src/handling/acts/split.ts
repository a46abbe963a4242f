import { Inject, Injectable } from '@nestjs/common';
import { handlingProblems, isTicketClosed, type SplitTicket, type TicketState } from '@tinhso/feedback-contract';
import { Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { TicketRow } from '../../data/ticket.entity.js';
import { updateTicket } from '../../data/tickets.js';
import { AcceptReport } from '../../intake/accept-report.js';
import { TicketNumbers } from '../../intake/ticket-numbers.js';
import { Rulebook } from '../../rules/rulebook.js';
import { TicketVault } from '../../ticket-vault.js';
import { TicketDesk } from '../ticket-desk.js';
import { TicketMoves } from '../ticket-moves.js';
import { unknownCategory } from '../unknown-category.js';

/** Takes matters out of a report that are somebody else's: each becomes a report of its own at the same place, of the same person. */
@Injectable()
export class SplitTicketUseCase {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(AcceptReport) private readonly accepting: AcceptReport,
    @Inject(TicketNumbers) private readonly numbers: TicketNumbers,
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet for one that is closed | invalid for an unknown category */
  async run(ctx: RequestContext, id: string, { version, parts }: SplitTicket): Promise<TicketState> {
    const codes: string[] = [];
    for (const part of parts) {
      if (!this.book.category(part.category)) throw unknownCategory(ctx, `/parts/${codes.length}/category`);
      codes.push(await this.numbers.code());
    }
    return this.desk.with(ctx, { id, version }, async (tx, row) => {
      if (isTicketClosed(row.status)) throw Problem.from(handlingProblems, 'ticket-not-there-yet');
      for (const [n, part] of parts.entries()) await this.take(tx, row, String(codes[n]), part);
      return this.moves.note(tx, row, 'ticket.split', { public: true, payload: { parts: codes } });
    });
  }

  private async take(tx: Tx, row: TicketRow, code: string, part: SplitTicket['parts'][number]): Promise<void> {
    const category = this.book.category(part.category);
    if (!category) throw new Error(`the category ${part.category} is gone`);
    const { address } = this.vault.details(row);
    const { lat, lng, communeCode, source, nameShown, reporterId, externalRef } = row;
    const where = {
      ...(lat !== null && lng !== null ? { spot: { lat, lng } } : {}),
      ...(communeCode ? { communeCode } : {}),
      ...(address ? { address } : {}),
    };
    const made = await this.accepting.accept(
      tx,
      code,
      { category, description: part.text, attributes: {}, ...where },
      {
        source,
        nameShown,
        details: this.vault.reporter(row),
        ...(reporterId ? { reporterId } : {}),
        ...(externalRef ? { externalRef } : {}),
      },
    );
    await updateTicket(tx, { id: made.id, version: 1 }, { parentId: row.id });
  }
}
