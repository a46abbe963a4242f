import { Inject, Injectable } from '@nestjs/common';
import type { CategoryEntry, CategoryGroup } from '@tinhso/feedback-contract';
import { Reader, type Locale, type Tx } from '@tinhso/platform';
import { codeOnceTakenIn, exchangedTickets, type ExchangeSelection } from './data/exchanged-tickets.js';
import { ExchangeViews } from './exchange/exchange-views.js';
import type { ExchangedTicket } from './exchange/exchanged-ticket.js';
import { AcceptReport, type AcceptedReport } from './intake/accept-report.js';
import { CheckReport, type CheckedReport, type RawReport } from './intake/check-report.js';
import { TicketNumbers } from './intake/ticket-numbers.js';
import { Rulebook } from './rules/rulebook.js';

/** A report without faults, with the code that it will bear. */
export interface PreparedReport {
  readonly code: string;
  readonly checked: CheckedReport;
}

/** Who stands behind a report of another system, as far as that system tells. */
export interface ForeignReporter {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Id of the key with which the other system came. */
  readonly externalRef: string;
  readonly mediaUrl?: string;
}

/** Reports for the domains above: other systems bring them, and read what everybody may. */
@Injectable()
export class FeedbackFacade {
  constructor(
    @Inject(Rulebook) private readonly book: Rulebook,
    @Inject(CheckReport) private readonly checking: CheckReport,
    @Inject(TicketNumbers) private readonly numbers: TicketNumbers,
    @Inject(AcceptReport) private readonly accepting: AcceptReport,
    @Inject(ExchangeViews) private readonly views: ExchangeViews,
    @Inject(Reader) private readonly reader: Reader,
  ) {}

  categories(): readonly CategoryEntry[] {
    return this.book.categories();
  }

  groups(): readonly CategoryGroup[] {
    return this.book.files.categories.groups;
  }

  /**
   * Judges a report of another system and takes its number; before the transaction in which it is accepted.
   * @throws Problem report-faulty with every fault at its place
   */
  async prepare(raw: RawReport, locale: Locale): Promise<PreparedReport> {
    const checked = this.checking.check(raw, locale, { words: 0 });
    return { checked, code: await this.numbers.code() };
  }

  /** Makes the report safe in the caller's transaction. Names from other systems are never public. */
  accept(tx: Tx, { code, checked }: PreparedReport, { externalRef, mediaUrl, ...details }: ForeignReporter): Promise<AcceptedReport> {
    return this.accepting.accept(tx, code, checked, {
      source: 'open311',
      nameShown: 'hidden-from-public',
      details,
      externalRef,
      ...(mediaUrl === undefined ? {} : { mediaUrl }),
    });
  }

  /** Public reports, newest first, in two queries. What was hidden is not there. */
  async publicTickets(selection: ExchangeSelection, limit: number): Promise<ExchangedTicket[]> {
    return this.views.of(await exchangedTickets(this.reader.manager, selection, limit));
  }

  /** The code of a report once the queue has taken it in. */
  codeOnceTakenIn(ticketId: string): Promise<string | undefined> {
    return codeOnceTakenIn(this.reader.manager, ticketId);
  }
}
