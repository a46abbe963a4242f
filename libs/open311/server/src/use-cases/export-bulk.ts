import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { FeedbackFacade, type ExchangedTicket } from '@tinhso/feedback-server';
import { open311Limits, open311Problems } from '@tinhso/open311-contract';
import { Clock, Problem, type Locale, type RequestContext } from '@tinhso/platform';
import { bulkColumns, bulkLine, csvLine } from '../documents/bulk.js';
import { Faults, textOf, type Parameters } from '../domain/parameters.js';
import { parseW3cDate } from '../domain/w3c-date.js';
import { Services } from './list-services.js';

interface Range {
  readonly from?: Date;
  readonly to: Date;
}

/** GeoReport bulk: every public report, however many, written as it is read. */
@Injectable()
export class ExportBulk {
  constructor(
    @Inject(FeedbackFacade) private readonly feedback: FeedbackFacade,
    @Inject(Services) private readonly services: Services,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** `start_date` and `end_date` may span any time. @throws Problem open311-faulty */
  run(ctx: RequestContext, parameters: Parameters): Readable {
    const faults = new Faults(ctx.locale);
    const dateOf = (name: string): Date | undefined => {
      const text = textOf(parameters, name);
      const date = text === undefined ? undefined : parseW3cDate(text);
      if (text !== undefined && !date) faults.add(name, 'date');
      return date;
    };
    const [from, to] = [dateOf('start_date'), dateOf('end_date') ?? this.clock.now()];
    if (from && to < from) faults.add('end_date', 'order');
    if (faults.list.length > 0) throw Problem.from(open311Problems, 'open311-faulty', { errors: faults.list });
    return Readable.from(this.lines({ to, ...(from ? { from } : {}) }, ctx.locale));
  }

  private async *lines(range: Range, locale: Locale): AsyncGenerator<string> {
    yield csvLine(bulkColumns);
    let after: ExchangedTicket | undefined;
    for (;;) {
      const page: ExchangedTicket[] = await this.feedback.publicTickets(
        { categories: [], ...range, ...(after ? { after } : {}) },
        open311Limits.rows,
      );
      yield page.map((ticket) => bulkLine(ticket, this.services.find(ticket.category), locale)).join('');
      after = page.at(-1);
      if (page.length < open311Limits.rows) return;
    }
  }
}
