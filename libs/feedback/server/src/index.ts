import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule } from '@tinhso/audit-server';
import { feedbackProblems, handlingProblems, ticketMachine } from '@tinhso/feedback-contract';
import { FilesModule } from '@tinhso/files-server';
import { IdentityModule } from '@tinhso/identity-server';
import { NotificationContent, NotificationsModule } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { PlacesModule } from '@tinhso/places-server';
import { ProceduresModule } from '@tinhso/procedures-server';
import { defineDomain } from '@tinhso/platform';
import { feedbackPersistence } from './data/persistence.js';
import { handlingHttp, handlingJobs, handlingServices } from './handling.providers.js';
import { FeedbackPorts } from './intake.ports.js';
import { intakeHttp, intakeJobs, intakeServices } from './intake.providers.js';
import { countConsumer, followConsumer, intakeConsumer } from './jobs/consumers.js';
import { StaffNotices } from './news/staff-notices.js';

export { feedbackPersistence } from './data/persistence.js';
export type { ExchangedTicket } from './exchange/exchanged-ticket.js';
export { FeedbackFacade } from './facade.js';
export { seedDemoTickets, type TicketDemo } from './seeding/seed-tickets.js';
export { FollowTokens } from './follow/follow-tokens.js';
export { FollowerNews } from './follow/follower-news.js';

/** Reports of residents: how they come, where they go, what everybody may read of them, and how they end. */
export const feedbackDomain = defineDomain({
  name: 'feedback',
  persistence: feedbackPersistence,
  consumers: [intakeConsumer, countConsumer, followConsumer],
  problems: { ...feedbackProblems, ...handlingProblems },
});

@Module({
  imports: [AuditModule, OrganisationsModule, PlacesModule, IdentityModule, FilesModule, NotificationsModule, ProceduresModule],
  providers: [...intakeServices, ...handlingServices, FeedbackPorts],
  exports: [...intakeServices, ...handlingServices],
})
export class FeedbackModule implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(StaffNotices) private readonly staffNotices: StaffNotices,
  ) {}

  /** @throws Error at boot when the table of transitions has a fault */
  onModuleInit(): void {
    const faults = ticketMachine.validate();
    if (faults.length > 0) throw new Error(`the states of reports have faults: ${JSON.stringify(faults)}`);
    this.content.register('ticket.staff_told', (event) => this.staffNotices.of(event));
  }
}

const shared = [FeedbackModule, OrganisationsModule, PlacesModule, IdentityModule, FilesModule, NotificationsModule];

@Module({
  imports: shared,
  controllers: [...intakeHttp.controllers, ...handlingHttp.controllers],
  providers: [...intakeHttp.providers, ...handlingHttp.providers],
})
export class FeedbackHttpModule {}

@Module({ imports: shared, providers: [...intakeJobs, ...handlingJobs] })
export class FeedbackJobsModule {}
