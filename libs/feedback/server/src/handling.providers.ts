import { AnotherPerson } from './after/another-person.js';
import { OwnTickets } from './after/own-tickets.js';
import { RateTicketUseCase } from './after/rate-ticket.js';
import { ReopenTicketUseCase } from './after/reopen-ticket.js';
import { TicketWatch } from './clock/ticket-watch.js';
import { ContractorGate } from './contractor/contractor-gate.js';
import { ReadContractorJob } from './contractor/contractor-job.js';
import { ContractorLinkDesk } from './contractor/contractor-links.js';
import { ContractorWork } from './contractor/contractor-work.js';
import { AnswerTicketUseCase } from './handling/acts/answer.js';
import { BulkTickets } from './handling/acts/bulk.js';
import { EndTicket } from './handling/acts/end.js';
import { HandOnTicket } from './handling/acts/hand-on.js';
import { MergeTickets } from './handling/acts/merge.js';
import { ModerateTicketUseCase } from './handling/acts/moderate.js';
import { RerouteTicketUseCase } from './handling/acts/reroute.js';
import { SplitTicketUseCase } from './handling/acts/split.js';
import { WorkOnTicket } from './handling/acts/work-on.js';
import { ExportTicketQueue } from './handling/queue/export-queue.js';
import { CountTicketQueue } from './handling/queue/count-queue.js';
import { ReadTicketQueue } from './handling/queue/read-queue.js';
import { ReadStaffTicket } from './handling/reading/read-ticket.js';
import { RelatedTickets } from './handling/reading/related-tickets.js';
import { RoutingWords } from './handling/reading/routing-words.js';
import { TicketActs } from './handling/reading/ticket-acts.js';
import { TicketContext } from './handling/reading/ticket-context.js';
import { TicketEntries } from './handling/reading/ticket-entries.js';
import { TicketParts } from './handling/reading/ticket-parts.js';
import { TicketRows } from './handling/reading/ticket-rows.js';
import { TicketDesk } from './handling/ticket-desk.js';
import { TicketMoves } from './handling/ticket-moves.js';
import { TicketPlaces } from './handling/ticket-places.js';
import { TicketReach } from './handling/ticket-reach.js';
import { TicketRoutes } from './handling/ticket-routes.js';
import { TicketBoard } from './handling/tools/board.js';
import { ReadReporterHistory } from './handling/tools/reporter-history.js';
import { RuleTester } from './handling/tools/rule-tester.js';
import { AnswerTexts } from './handling/tools/standard-texts.js';
import { OwnTicketFilters } from './handling/tools/ticket-filters.js';
import { TicketFiles } from './handling/tools/ticket-files.js';
import { AfterAnswerController } from './http/citizen/after.controller.js';
import { ContractorController } from './http/public/contractor.controller.js';
import { TicketFilesController } from './http/staff/ticket-files.controller.js';
import { TicketFiltersController } from './http/staff/ticket-filters.controller.js';
import { StaffTicketsController } from './http/staff/ticket-queue.controller.js';
import { TicketRoutingController } from './http/staff/ticket-routing.controller.js';
import { TicketToolsController } from './http/staff/ticket-tools.controller.js';
import { TicketWorkController } from './http/staff/ticket-work.controller.js';
import { TicketWatchChore } from './jobs/ticket-watch.chore.js';
import { StaffNews } from './news/staff-news.js';
import { StaffNotices } from './news/staff-notices.js';

const reading = [RoutingWords, TicketEntries, RelatedTickets, TicketActs, TicketContext, TicketParts, TicketRows, ReadStaffTicket];
const acts = [
  HandOnTicket,
  RerouteTicketUseCase,
  MergeTickets,
  SplitTicketUseCase,
  ModerateTicketUseCase,
  WorkOnTicket,
  AnswerTicketUseCase,
  EndTicket,
  OwnTickets,
  AnotherPerson,
  RateTicketUseCase,
  ReopenTicketUseCase,
];

/** What every process has: the acts themselves, which demos use too. */
export const handlingServices = [
  TicketReach,
  TicketMoves,
  TicketDesk,
  TicketRoutes,
  TicketPlaces,
  StaffNews,
  StaffNotices,
  ...reading,
  ...acts,
];

/** What answers over HTTP. */
export const handlingHttp = {
  controllers: [
    StaffTicketsController,
    TicketRoutingController,
    TicketWorkController,
    TicketToolsController,
    TicketFilesController,
    TicketFiltersController,
    ContractorController,
    AfterAnswerController,
  ],
  providers: [
    ReadTicketQueue,
    CountTicketQueue,
    ExportTicketQueue,
    BulkTickets,
    TicketBoard,
    ReadReporterHistory,
    RuleTester,
    AnswerTexts,
    TicketFiles,
    OwnTicketFilters,
    ContractorGate,
    ContractorLinkDesk,
    ReadContractorJob,
    ContractorWork,
  ],
};

/** What works behind. */
export const handlingJobs = [TicketWatch, TicketWatchChore];
