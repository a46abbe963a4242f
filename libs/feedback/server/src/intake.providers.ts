import { Diversions } from './duplicates/diversions.js';
import { FindLikelyDuplicates } from './duplicates/find-duplicates.js';
import { Suggester } from './duplicates/suggester.js';
import { ExchangeViews } from './exchange/exchange-views.js';
import { FeedbackFacade } from './facade.js';
import { ReportsController } from './http/citizen/reports.controller.js';
import { FeedbackRulesController } from './http/public/rules.controller.js';
import { PublicTicketsController } from './http/public/tickets.controller.js';
import { AcceptReport } from './intake/accept-report.js';
import { CheckReport } from './intake/check-report.js';
import { ReportTicketUseCase } from './intake/report-ticket.js';
import { TakeInTicket } from './intake/take-in-ticket.js';
import { TicketNumbers } from './intake/ticket-numbers.js';
import { CountConsumer } from './jobs/count.consumer.js';
import { IntakeConsumer } from './jobs/intake.consumer.js';
import { ReadMap } from './map/read-map.js';
import { People } from './people/people.js';
import { ListPublicTickets } from './public/list-tickets.js';
import { ReadPublicTicket } from './public/read-public-ticket.js';
import { PublicPage } from './reading/public-page.js';
import { TicketCards } from './reading/ticket-cards.js';
import { Router } from './routing/router.js';
import { Rulebook } from './rules/rulebook.js';
import { TicketVault } from './ticket-vault.js';

/** What every process has. */
export const intakeServices = [
  Rulebook,
  Router,
  TicketVault,
  People,
  Diversions,
  Suggester,
  CheckReport,
  TicketNumbers,
  AcceptReport,
  TicketCards,
  PublicPage,
  ExchangeViews,
  FeedbackFacade,
];

/** What answers over HTTP. */
export const intakeHttp = {
  controllers: [FeedbackRulesController, PublicTicketsController, ReportsController],
  providers: [FindLikelyDuplicates, ListPublicTickets, ReadPublicTicket, ReadMap, ReportTicketUseCase],
};

/** What works behind. */
export const intakeJobs = [TakeInTicket, IntakeConsumer, CountConsumer];
