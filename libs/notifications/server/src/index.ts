import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { delegationEventTypes } from '@tinhso/delegation-contract';
import { DelegationModule, DelegationNotices } from '@tinhso/delegation-server';
import type { SecurityNoticeEvent } from '@tinhso/identity-contract';
import { IdentityModule } from '@tinhso/identity-server';
import { defineDomain } from '@tinhso/platform';
import { CodePost } from './channels/code-post.js';
import { HttpSmsGateway } from './channels/http-sms-gateway.js';
import { Mailer } from './channels/mailer.js';
import { SmsGateway } from './channels/sms-gateway.js';
import { SmtpMailer } from './channels/smtp-mailer.js';
import { notificationsPersistence } from './data/persistence.js';
import { LiveController } from './http/citizen/live.controller.js';
import { NotificationsController } from './http/citizen/notifications.controller.js';
import { NoticesController } from './http/staff/notices.controller.js';
import { CodeConsumer } from './jobs/code.consumer.js';
import { notificationConsumers } from './jobs/consumers.js';
import { DeliveryDesk } from './jobs/delivery-desk.js';
import { securityDraft } from './domain/security-texts.js';
import { InboxConsumer } from './jobs/inbox.consumer.js';
import { MailConsumer } from './jobs/mail.consumer.js';
import { PaperConsumer } from './jobs/paper.consumer.js';
import { SmsConsumer } from './jobs/sms.consumer.js';
import { LiveHub } from './live/live-hub.js';
import { LiveNews } from './live/live-news.js';
import { CopyRules } from './copy-rules.js';
import { NotificationContent } from './notification-content.js';
import { PaperMails } from './paper-mails.js';
import { StrangerConsumer } from './jobs/stranger.consumer.js';
import { StrangerMessages } from './stranger-messages.js';
import { NotificationData } from './personal-data/notification-data.js';
import { ListNotificationsUseCase } from './use-cases/list-notifications.js';
import { MarkReadUseCase } from './use-cases/mark-read.js';

export type { NotificationDraft, Texts } from './domain/notification-draft.js';
export { CopyRules } from './copy-rules.js';
export { NotificationContent, type NotificationResolver } from './notification-content.js';
export { PaperMails, type MailedPaper } from './paper-mails.js';
export { StrangerMessages, type StrangerMessage } from './stranger-messages.js';
export { notificationsPersistence } from './data/persistence.js';

/** Inbox, SMS, mail and live stream. */
export const notificationsDomain = defineDomain({
  name: 'notifications',
  persistence: notificationsPersistence,
  consumers: notificationConsumers,
});

/** The port that the domains above fill, and the inbox. */
@Module({
  imports: [IdentityModule],
  providers: [NotificationContent, StrangerMessages, PaperMails, CopyRules, NotificationData, ListNotificationsUseCase, MarkReadUseCase],
  exports: [NotificationContent, StrangerMessages, PaperMails, CopyRules, ListNotificationsUseCase, MarkReadUseCase],
})
export class NotificationsModule {}

@Module({ imports: [NotificationsModule], controllers: [NotificationsController, LiveController, NoticesController], providers: [LiveHub] })
export class NotificationsHttpModule {}

@Module({
  imports: [NotificationsModule, IdentityModule, DelegationModule],
  providers: [
    LiveNews,
    DeliveryDesk,
    CodePost,
    InboxConsumer,
    CodeConsumer,
    StrangerConsumer,
    SmsConsumer,
    MailConsumer,
    PaperConsumer,
    { provide: SmsGateway, useClass: HttpSmsGateway },
    { provide: Mailer, useClass: SmtpMailer },
  ],
})
export class NotificationsJobsModule implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(DelegationNotices) private readonly delegation: DelegationNotices,
  ) {}

  /** The floors below cannot reach up to the port, so their news is fetched from here. */
  onModuleInit(): void {
    for (const type of delegationEventTypes) this.content.register(type, (event) => this.delegation.of(event));
    this.content.register('identity.security_notice', (event) =>
      Promise.resolve([securityDraft(event.payload as unknown as SecurityNoticeEvent['payload'])]),
    );
  }
}
