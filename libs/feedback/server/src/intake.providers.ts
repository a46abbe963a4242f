import { Diversions } from './duplicates/diversions.js';
import { FindLikelyDuplicates } from './duplicates/find-duplicates.js';
import { Suggester } from './duplicates/suggester.js';
import { ExchangeViews } from './exchange/exchange-views.js';
import { FeedbackFacade } from './facade.js';
import { CountFigures } from './figures/count-figures.js';
import { ReadFigures } from './figures/read-figures.js';
import { FollowAreas } from './follow/follow-areas.js';
import { FollowByAddress } from './follow/follow-by-address.js';
import { FollowInApp } from './follow/follow-in-app.js';
import { FollowLinks } from './follow/follow-links.js';
import { FollowTokens } from './follow/follow-tokens.js';
import { OwnAlertsDesk } from './follow/own-alerts.js';
import { ReadTicketTies } from './follow/ticket-ties.js';
import { FollowerAddress } from './follow/follower-address.js';
import { FollowerNews } from './follow/follower-news.js';
import { Followers } from './follow/followers.js';
import { OwnAlertsController } from './http/citizen/alerts.controller.js';
import { FollowingController } from './http/citizen/following.controller.js';
import { OwnTicketsController } from './http/citizen/own-tickets.controller.js';
import { ReportsController } from './http/citizen/reports.controller.js';
import { FeedbackNewsController } from './http/public/news.controller.js';
import { FeedbackPhoneController } from './http/public/phone.controller.js';
import { FeedbackRulesController } from './http/public/rules.controller.js';
import { PublicTicketsController } from './http/public/tickets.controller.js';
import { AcceptReport } from './intake/accept-report.js';
import { CheckReport } from './intake/check-report.js';
import { ReportTicketUseCase } from './intake/report-ticket.js';
import { TakeInTicket } from './intake/take-in-ticket.js';
import { TicketNumbers } from './intake/ticket-numbers.js';
import { CountConsumer } from './jobs/count.consumer.js';
import { FeedbackTidyChore } from './jobs/feedback-tidy.chore.js';
import { FiguresChore } from './jobs/figures.chore.js';
import { FollowConsumer } from './jobs/follow.consumer.js';
import { IntakeConsumer } from './jobs/intake.consumer.js';
import { ReadMap } from './map/read-map.js';
import { ChangeDetails } from './own/change-details.js';
import { MeToo } from './own/me-too.js';
import { ReadOwnTickets } from './own/read-own.js';
import { ReplyToOfficeUseCase } from './own/reply.js';
import { People } from './people/people.js';
import { PhonePeople } from './people/phone-people.js';
import { PhoneSessions } from './people/phone-sessions.js';
import { FeedbackData } from './personal-data/feedback-data.js';
import { IndexTicketWords } from './public/index-words.js';
import { ListPublicTickets } from './public/list-tickets.js';
import { ReadFeed } from './public/read-feed.js';
import { ReadPublicTicket } from './public/read-public-ticket.js';
import { TrackTicketUseCase } from './public/track-ticket.js';
import { PublicPage } from './reading/public-page.js';
import { TicketCards } from './reading/ticket-cards.js';
import { TicketCases } from './reading/ticket-cases.js';
import { Router } from './routing/router.js';
import { Rulebook } from './rules/rulebook.js';
import { TicketVault } from './ticket-vault.js';

const rules = [Rulebook, Router, Diversions, Suggester];
const people = [TicketVault, People, PhonePeople, FeedbackData];
const following = [FollowTokens, FollowAreas, Followers, FollowerAddress, FollowerNews];
const intake = [CheckReport, TicketNumbers, AcceptReport, ReportTicketUseCase, MeToo, CountFigures];

/** What every process has; the acts of reporters are here too, because demos use them. */
export const intakeServices = [
  ...rules,
  ...people,
  ...following,
  ...intake,
  TicketCards,
  TicketCases,
  PublicPage,
  ExchangeViews,
  FeedbackFacade,
];

const reading = [FindLikelyDuplicates, ListPublicTickets, ReadPublicTicket, ReadMap, ReadFeed, ReadFigures, TrackTicketUseCase];
const own = [
  ReadOwnTickets,
  ChangeDetails,
  ReplyToOfficeUseCase,
  PhoneSessions,
  FollowByAddress,
  FollowInApp,
  FollowLinks,
  OwnAlertsDesk,
  ReadTicketTies,
];

/** What answers over HTTP. */
export const intakeHttp = {
  controllers: [
    FeedbackRulesController,
    FeedbackNewsController,
    PublicTicketsController,
    FeedbackPhoneController,
    ReportsController,
    OwnTicketsController,
    FollowingController,
    OwnAlertsController,
  ],
  providers: [...reading, ...own],
};

/** What works behind. */
export const intakeJobs = [TakeInTicket, IndexTicketWords, IntakeConsumer, CountConsumer, FollowConsumer, FeedbackTidyChore, FiguresChore];
