import { defineConsumer } from '@tinhso/platform';

/** Makes copies of people's data; not in the line of official documents, which may be long. */
export const exportConsumer = defineConsumer({ consumer: 'privacy.export', queue: 'maintenance', events: ['privacy.export_requested'] });

/** Carries out erasures whose time to undo is over. */
export const erasureConsumer = defineConsumer({ consumer: 'privacy.erasure', queue: 'maintenance', events: ['privacy.erasure_due'] });

export const privacyConsumers = [exportConsumer, erasureConsumer];
