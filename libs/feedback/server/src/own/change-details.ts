import { Inject, Injectable } from '@nestjs/common';
import type { ChangeTicketDetails } from '@tinhso/feedback-contract';
import { tidyText } from '@tinhso/kernel';
import { UnitOfWork, type RequestContext } from '@tinhso/platform';
import { OwnTickets } from '../after/own-tickets.js';
import type { TicketRow } from '../data/ticket.entity.js';
import { TicketMoves } from '../handling/ticket-moves.js';
import { TicketVault } from '../ticket-vault.js';

/** The reporter changes who sees the name, or takes the page away from the public. The office goes on all the same. */
@Injectable()
export class ChangeDetails {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OwnTickets) private readonly own: OwnTickets,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem ticket-not-found */
  run(ctx: RequestContext, code: string, wish: ChangeTicketDetails): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.own.lock(tx, code);
      const nameShown = wish.nameShown ?? row.nameShown;
      const reporterSealed = this.reporter(ctx, row, { ...wish, nameShown });
      const hidden = wish.hidePage === true && row.visibility !== 'hidden';
      const changes = { nameShown, reporterSealed, ...(hidden ? { visibility: 'hidden' as const } : {}) };
      await this.moves.note(tx, row, hidden ? 'ticket.hidden' : 'ticket.details_changed', { changes, public: false });
    });
  }

  /** Details without a name where nobody may see it; with it again where the reporter tells it or the account has it. */
  private reporter({ actor }: RequestContext, row: TicketRow, { name: told, nameShown }: ChangeTicketDetails): Buffer | null {
    const { name: before, ...rest } = this.vault.reporter(row);
    const own = row.source === 'app' && actor.kind === 'citizen' ? actor.name : told === undefined ? before : tidyText(told);
    const details = nameShown === 'hidden-from-all' || !own ? rest : { ...rest, name: own };
    return Object.keys(details).length > 0 ? this.vault.seal(row.id, details) : null;
  }
}
