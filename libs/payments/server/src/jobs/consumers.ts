import { defineConsumer } from '@tinhso/platform';

/** Tells the gateway to give money back. */
export const refundConsumer = defineConsumer({ consumer: 'payments.refund', queue: 'exchange', events: ['refund.requested'] });
