import { Inject, Injectable } from '@nestjs/common';
import { feedbackProblems, parseTicketCode, type TicketTies } from '@tinhso/feedback-contract';
import { accountIdOf, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { followsTicket } from '../data/followers.js';
import { saidMeToo } from '../data/of-person.js';
import { findTicketByCode } from '../data/tickets.js';

/** Whether whoever looks at a report follows it already, has the same trouble, or reported it. */
@Injectable()
export class ReadTicketTies {
  constructor(@Inject(Reader) private readonly reader: Reader) {}

  /** @throws Problem ticket-not-found unless it is public, or the caller's own */
  async run(ctx: RequestContext, typed: string): Promise<TicketTies> {
    const { manager } = this.reader;
    const person = accountIdOf(ctx);
    const code = parseTicketCode(typed);
    const row = code ? await findTicketByCode(manager, code) : null;
    const own = row?.reporterId === person;
    if (!row || (row.visibility !== 'public' && !own)) throw Problem.from(feedbackProblems, 'ticket-not-found');
    return { follows: await followsTicket(manager, row.id, person), meToo: await saidMeToo(manager, row.id, person), own };
  }
}
