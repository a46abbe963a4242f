import { defineConsumer } from '@tinhso/platform';

/** Hears that a bill was paid. */
export const settledConsumer = defineConsumer({ consumer: 'bills.settled', queue: 'dossiers', events: ['payment.settled'] });
/** Tells its provider. */
export const tellConsumer = defineConsumer({ consumer: 'bills.tell', queue: 'exchange', events: ['bill.paid'] });
