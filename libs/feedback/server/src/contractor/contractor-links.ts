import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import {
  isTicketClosed,
  handlingProblems,
  type ContractorLinkMade,
  type ContractorLinks,
  type MakeContractorLink,
} from '@tinhso/feedback-contract';
import { newId } from '@tinhso/kernel';
import { accountIdOf, actorNameOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { TicketLinkRow } from '../data/handling.entities.js';
import { ReadStaffTicket } from '../handling/reading/read-ticket.js';
import { TicketDesk } from '../handling/ticket-desk.js';
import { TicketMoves } from '../handling/ticket-moves.js';

const DAY = 86_400_000;

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Links by which a contractor or another body does a job without an account. */
@Injectable()
export class ContractorLinkDesk {
  constructor(
    @Inject(TicketDesk) private readonly desk: TicketDesk,
    @Inject(TicketMoves) private readonly moves: TicketMoves,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ReadStaffTicket) private readonly reading: ReadStaffTicket,
  ) {}

  /** The link is shown once. @throws Problem not-found | ticket-not-there-yet for a closed report */
  async make(ctx: RequestContext, ticketId: string, { name, task, days }: MakeContractorLink): Promise<ContractorLinkMade> {
    const token = randomBytes(32).toString('base64url');
    const id = newId();
    let expiresAt = new Date(0);
    await this.desk.with(ctx, { id: ticketId }, async (tx, row) => {
      if (isTicketClosed(row.status)) throw Problem.from(handlingProblems, 'ticket-not-there-yet');
      expiresAt = new Date(tx.now.getTime() + days * DAY);
      const made = { madeBy: accountIdOf(ctx), madeByName: actorNameOf(ctx), madeAt: tx.now, expiresAt, seenAt: null };
      const values = { id, ticketId, tokenHash: hashOfToken(token), name, task, state: 'open' as const, ...made };
      await tx.manager.createQueryBuilder().insert().into(TicketLinkRow).values(values).updateEntity(false).execute();
      return this.moves.note(tx, row, 'ticket.link_made', { public: false, payload: { linkId: id, name } });
    });
    return { id, path: `/viec/${token}`, expiresAt: expiresAt.toISOString() };
  }

  /** @throws Problem not-found */
  async list(ctx: RequestContext, ticketId: string): Promise<ContractorLinks> {
    await this.reading.find(ctx, ticketId);
    const rows = await this.reader.manager.find(TicketLinkRow, { where: { ticketId }, order: { madeAt: 'DESC' } });
    return {
      items: rows.map(({ id, name, task, state, madeAt, expiresAt, seenAt }) => ({
        id,
        name,
        task,
        state,
        madeAt: madeAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        ...(seenAt ? { seenAt: seenAt.toISOString() } : {}),
      })),
    };
  }

  /** From now on the link opens nothing. @throws Problem not-found */
  async end(ctx: RequestContext, ticketId: string, linkId: string): Promise<void> {
    await this.unitOfWork.run(ctx, async (tx) => {
      const row = await this.desk.own(tx, ticketId);
      const link = await tx.manager.findOneBy(TicketLinkRow, { id: linkId, ticketId });
      if (!link) throw Problem.from(platformProblems, 'not-found');
      await tx.manager.update(TicketLinkRow, { id: linkId }, { state: 'ended' });
      await this.moves.note(tx, row, 'ticket.link_ended', { public: false, payload: { linkId, name: link.name } });
    });
  }
}
