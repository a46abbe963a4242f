import { Inject, Injectable } from '@nestjs/common';
import { parseTicketCode } from '@tinhso/feedback-contract';
import { FeedbackFacade, type ExchangedTicket } from '@tinhso/feedback-server';
import { open311Limits, open311Problems } from '@tinhso/open311-contract';
import { AppConfig, Clock, Problem, Reader, type Locale, type RequestContext } from '@tinhso/platform';
import { findByToken } from '../data/requests.js';
import { requestsDocument, tokenDocument } from '../documents/requests.js';
import type { Open311Document } from '../domain/document.js';
import { Faults, type Parameters } from '../domain/parameters.js';
import { readSearch } from '../domain/search.js';
import { sha256 } from '../domain/secrets.js';
import { Services } from './list-services.js';

/** Reads public reports for everybody. What is not public is not there. */
@Injectable()
export class ReadRequests {
  constructor(
    @Inject(FeedbackFacade) private readonly feedback: FeedbackFacade,
    @Inject(Services) private readonly services: Services,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** @throws Problem open311-faulty | open311-service-unknown */
  async search(ctx: RequestContext, parameters: Parameters): Promise<Open311Document> {
    const faults = new Faults(ctx.locale);
    const search = readSearch(parameters, this.clock.now(), faults);
    if (faults.list.length > 0) throw Problem.from(open311Problems, 'open311-faulty', { errors: faults.list });
    if (search.ids) return this.document(await this.byCodes(search.ids), ctx.locale);
    for (const code of search.services) this.services.known(code);
    const { services: categories, from, to, state } = search;
    const selection = { categories, from, to, ...(state ? { state } : {}) };
    return this.document(await this.feedback.publicTickets(selection, open311Limits.rows), ctx.locale);
  }

  /** @throws Problem open311-request-unknown */
  async one(id: string, locale: Locale): Promise<Open311Document> {
    const found = await this.byCodes([id]);
    if (found.length === 0) throw Problem.from(open311Problems, 'open311-request-unknown');
    return this.document(found, locale);
  }

  /** @throws Problem open311-token-unknown */
  async token(token: string): Promise<Open311Document> {
    const row = await findByToken(this.reader.manager, sha256(token));
    if (!row) throw Problem.from(open311Problems, 'open311-token-unknown');
    return tokenDocument(token, await this.feedback.codeOnceTakenIn(row.ticketId));
  }

  private byCodes(ids: readonly string[]): Promise<ExchangedTicket[]> {
    const codes = ids.flatMap((id) => parseTicketCode(id) ?? []);
    return this.feedback.publicTickets({ codes }, open311Limits.rows);
  }

  private document(tickets: readonly ExchangedTicket[], locale: Locale): Open311Document {
    return requestsDocument(tickets, {
      locale,
      category: (key) => this.services.find(key),
      address: (path) => this.config.publicUrl(path),
    });
  }
}
