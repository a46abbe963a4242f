import { dossierEventTypes } from '@tinhso/dossiers-contract';
import { defineConsumer } from '@tinhso/platform';

/** Tells the national portal about its dossiers. On a queue of its own: a slow portal holds nobody else up. */
export const portalReportConsumer = defineConsumer({
  consumer: 'integrations.portal-report',
  queue: 'exchange',
  events: [...dossierEventTypes],
});
