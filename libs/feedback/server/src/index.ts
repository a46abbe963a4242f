import { Module, type OnModuleInit } from '@nestjs/common';
import { feedbackProblems, handlingProblems, ticketMachine } from '@tinhso/feedback-contract';
import { FilesModule } from '@tinhso/files-server';
import { IdentityModule } from '@tinhso/identity-server';
import { NotificationsModule } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { PlacesModule } from '@tinhso/places-server';
import { ProceduresModule } from '@tinhso/procedures-server';
import { defineDomain } from '@tinhso/platform';
import { feedbackPersistence } from './data/persistence.js';
import { intakeHttp, intakeJobs, intakeServices } from './intake.providers.js';
import { countConsumer, intakeConsumer } from './jobs/consumers.js';

export { feedbackPersistence } from './data/persistence.js';
export type { ExchangedTicket } from './exchange/exchanged-ticket.js';
export { FeedbackFacade } from './facade.js';

/** Reports of residents: how they come, where they go, what everybody may read of them, and how they end. */
export const feedbackDomain = defineDomain({
  name: 'feedback',
  persistence: feedbackPersistence,
  consumers: [intakeConsumer, countConsumer],
  problems: { ...feedbackProblems, ...handlingProblems },
});

@Module({
  imports: [OrganisationsModule, PlacesModule, IdentityModule, FilesModule, NotificationsModule, ProceduresModule],
  providers: [...intakeServices],
  exports: [...intakeServices],
})
export class FeedbackModule implements OnModuleInit {
  /** @throws Error at boot when the table of transitions has a fault */
  onModuleInit(): void {
    const faults = ticketMachine.validate();
    if (faults.length > 0) throw new Error(`the states of reports have faults: ${JSON.stringify(faults)}`);
  }
}

const shared = [FeedbackModule, OrganisationsModule, PlacesModule, IdentityModule, FilesModule, NotificationsModule];

@Module({ imports: shared, controllers: [...intakeHttp.controllers], providers: [...intakeHttp.providers] })
export class FeedbackHttpModule {}

@Module({ imports: shared, providers: [...intakeJobs] })
export class FeedbackJobsModule {}
