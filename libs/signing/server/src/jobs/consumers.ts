import { defineConsumer } from '@tinhso/platform';

/** Makes requested documents. */
export const documentIssuing = defineConsumer({ consumer: 'signing.issue', queue: 'documents', events: ['document.requested'] });
