import { defineConsumer } from '@tinhso/platform';

/** What follows a submission and may come a moment later: acknowledgement and search words. */
export const followUpConsumer = defineConsumer({
  consumer: 'dossiers.follow-up',
  queue: 'dossiers',
  events: ['dossier.submitted', 'dossier.supplemented'],
});

/** The result was signed, or could not be made. */
export const resultConsumer = defineConsumer({
  consumer: 'dossiers.result',
  queue: 'dossiers',
  events: ['document.issued', 'document.failed'],
});

export const dossierConsumers = [followUpConsumer, resultConsumer];
