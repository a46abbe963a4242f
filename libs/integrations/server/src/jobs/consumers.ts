import { dossierEventTypes } from '@tinhso/dossiers-contract';
import { defineConsumer } from '@tinhso/platform';

/** Orders parcels at the public post, on the same queue: what waits there waits for somebody outside. */
export const parcelOrderConsumer = defineConsumer({
  consumer: 'integrations.parcel-order',
  queue: 'exchange',
  events: ['result.parcel_requested'],
});

/** Tells the national portal about its dossiers. On a queue of its own: a slow portal holds nobody else up. */
export const portalReportConsumer = defineConsumer({
  consumer: 'integrations.portal-report',
  queue: 'exchange',
  events: [...dossierEventTypes],
});
