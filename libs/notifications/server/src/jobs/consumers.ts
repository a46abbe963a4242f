import { mailedPaperEvents, notifiedEvents, strangerEvents } from '@tinhso/notifications-contract';
import { defineConsumer } from '@tinhso/platform';

/** Writes the inbox and asks for SMS and mail. */
export const inboxConsumer = defineConsumer({ consumer: 'notifications.inbox', queue: 'notifications', events: notifiedEvents });
/** Sends one-time codes. */
export const codeConsumer = defineConsumer({ consumer: 'notifications.code', queue: 'codes', events: ['identity.code_requested'] });
export const smsConsumer = defineConsumer({ consumer: 'notifications.sms', queue: 'notifications', events: ['notification.sms_due'] });
export const mailConsumer = defineConsumer({ consumer: 'notifications.mail', queue: 'notifications', events: ['notification.mail_due'] });

/** Invites people who have no account. */
export const strangerConsumer = defineConsumer({ consumer: 'notifications.stranger', queue: 'notifications', events: strangerEvents });

/** Sends papers to mailboxes. */
export const paperConsumer = defineConsumer({ consumer: 'notifications.papers', queue: 'notifications', events: mailedPaperEvents });

export const notificationConsumers = [inboxConsumer, codeConsumer, smsConsumer, mailConsumer, strangerConsumer, paperConsumer];
