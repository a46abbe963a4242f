import { Inject, Injectable } from '@nestjs/common';
import type { AddTicketMessage, AskReporter, ResumeTicket, StartTicket, TicketState } from '@tinhso/feedback-contract';
import { accountIdOf, actorNameOf, type RequestContext } from '@tinhso/platform';
import { insertMessage } from '../../data/messages.js';
import { TicketVault } from '../../ticket-vault.js';
import { maskText } from '../../masking/mask-text.js';
import { TicketDesk } from '../ticket-desk.js';
import { TicketMoves } from '../ticket-moves.js';

/** The work itself: somebody takes it on, asks the reporter, goes on, writes a note or news. */
@Injectable()
export class WorkOnTicket {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(TicketVault) private readonly vault: TicketVault,
  ) {}

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet */
  start(ctx: RequestContext, id: string, { version }: StartTicket): Promise<TicketState> {
    const officer = { officerId: accountIdOf(ctx), officerName: actorNameOf(ctx) };
    return this.desk.act(ctx, { id, version }, 'start', () => ({ changes: officer, public: true }));
  }

  /** The clock stands still until the answer. @throws Problem not-found | ticket-changed | ticket-not-there-yet */
  ask(ctx: RequestContext, id: string, { version, question }: AskReporter): Promise<TicketState> {
    const officer = { officerId: accountIdOf(ctx), officerName: actorNameOf(ctx) };
    return this.desk.act(ctx, { id, version }, 'ask', async (tx, row) => {
      await insertMessage(tx, this.vault, { ticketId: row.id, kind: 'question', text: question, unitId: row.unitId });
      return { changes: row.officerId ? {} : officer, public: true };
    });
  }

  /** @throws Problem not-found | ticket-changed | ticket-not-there-yet */
  resume(ctx: RequestContext, id: string, { version, reason }: ResumeTicket): Promise<TicketState> {
    return this.desk.act(ctx, { id, version }, 'resume', () => ({
      public: true,
      publicText: maskText(reason).text,
    }));
  }

  /** A note stays in the house; news are read by everybody. @throws Problem not-found */
  write(ctx: RequestContext, id: string, { kind, text }: AddTicketMessage): Promise<TicketState> {
    return this.desk.with(ctx, { id }, async (tx, row) => {
      const isPublic = kind === 'public';
      await insertMessage(tx, this.vault, { ticketId: row.id, kind: isPublic ? 'public-reply' : 'note', text, unitId: row.unitId });
      if (!isPublic) return row;
      return this.moves.note(tx, row, 'ticket.public_reply', { public: true, publicText: maskText(text).text });
    });
  }
}
